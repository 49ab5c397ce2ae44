declare module 'plantuml-encoder' {
  /** The text of a diagram in the form that PlantUML's servers take in an address. */
  export function encode(diagram: string): string
}
