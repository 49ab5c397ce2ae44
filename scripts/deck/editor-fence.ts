/** What behind the backticks of a fence asks for Slidev's code editor. */
export const editorFence = /\s*\{monaco[\w-]*\}/
