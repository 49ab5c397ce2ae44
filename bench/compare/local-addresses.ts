import { drawingAddress, isPlantUml } from '../../scripts/remote/drawing-address.ts'
import { type Lock, remoteFolder } from '../../scripts/remote/lock.ts'
import { remoteAddress } from '../../scripts/remote/remote-address.ts'

/** Code in Markdown: it is shown, and nothing that it names. */
const fence = /^([ \t]*)(`{3,}|~{3,})([^\n]*)\n([\s\S]*?)^[ \t]*\2[ \t]*$/gm

const address = /(?:https?:)?\/\/[^\s"'`()<>\\]+/g

/**
 * A file of a deck that names what was fetched in the place of what stock Slidev would ask other hosts for. It goes
 * by the text alone: what Pathdeck finds in it, and how, is what is compared.
 */
export function localAddresses(text: string, lock: Lock, isMarkdown: boolean): string {
  if (!isMarkdown) return inText(text, lock)
  let local = ''
  let end = 0
  for (const { 0: whole, 1: indent = '', 3: info = '', 4: code = '', index } of text.matchAll(fence)) {
    local += inText(text.slice(end, index), lock) + (drawn(indent, info, code, lock) ?? whole)
    end = index + whole.length
  }
  return local + inText(text.slice(end), lock)
}

function inText(text: string, lock: Lock): string {
  return text.replace(address, (written) => fileOf(written, lock) ?? written)
}

function fileOf(written: string, lock: Lock): string | undefined {
  const locked = lock.get(remoteAddress(written) ?? '')
  return locked && `/${remoteFolder}/${locked.file}`
}

/** The component that Slidev makes of a drawing of PlantUML: it asks for `<server>/svg/<code>`. */
function drawn(indent: string, info: string, code: string, lock: Lock): string | undefined {
  if (!isPlantUml(info)) return undefined
  const locked = [...lock].find(([address]) => address.endsWith(drawingAddress('', code)))?.[1]
  if (!locked) return undefined
  const [options = '{}'] = /\{.*\}/.exec(info) ?? []
  return `${indent}<PlantUml v-bind="${options}" code="../${locked.file}" server="/${remoteFolder}" />`
}
