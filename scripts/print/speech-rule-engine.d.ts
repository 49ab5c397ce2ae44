declare module 'speech-rule-engine' {
  const engine: {
    setupEngine(options: { locale: string; domain: string; modality: string }): Promise<unknown>
    engineReady(): Promise<unknown>
    /** Says a formula. Takes MathML. */
    toSpeech(mathml: string): string
  }
  export default engine
}
