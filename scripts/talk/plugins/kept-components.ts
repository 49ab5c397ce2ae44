import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { version as vite } from 'vite'
import { z } from 'zod'
import { takes } from '../../diagram/pathway-tags.ts'
import { cached } from '../../shared/cached.ts'

/** A module that Vue's plugin gives. */
const moduleShape = z.object({ code: z.string(), meta: z.record(z.string(), z.unknown()).optional() })

/** What it makes of a component: its module, and the texts of the parts that are modules of their own, by id. */
const componentShape = moduleShape.extend({ parts: z.record(z.string(), z.string()) })

/** What it tells of itself. */
const vueApi = z.object({
  version: z.string(),
  options: z.object({ compiler: z.custom<typeof import('vue/compiler-sfc')>() }),
})

/** No source map is asked for. */
const map = { mappings: '' } as const

/**
 * Compiles the components of installed packages once and keeps them: most of a talk's components are Slidev's,
 * they stay the same from build to build, and their types alone load a whole compiler.
 *
 * @param options what else decides how a component is compiled
 */
export function keptComponents(options: unknown): Plugin {
  const manifestOf = manifests()
  /** The components of this build: their code, and whether Vue's plugin has seen it. */
  const components = new Map<string, { code: string; isSeen: boolean }>()
  const parts = new Map<string, string>()
  return {
    name: 'pathdeck:kept-components',
    configResolved({ plugins }) {
      const vue = plugins.find(({ name }) => name === 'vite:vue')
      const { transform, load } = vue ?? {}
      if (typeof transform !== 'object' || typeof load !== 'object')
        throw new Error("Vue's plugin is not as expected: no transform or load")
      const compile = transform.handler
      const read = load.handler
      let compilers: readonly string[] | undefined
      /** All that decides about a module of a component. */
      const sources = (file: string, component: string, id: string, code: string) => {
        compilers ??= [vite, ...kindOf(vueApi.parse(vue?.api))]
        // Types come from other files of its package, and of those that its manifest names.
        return { file, component, id, code, package: manifestOf(packageOf(file) ?? ''), compilers, options }
      }

      transform.handler = async function (code, id, asked) {
        const file = id.replace(/\?.*$/s, '')
        if (id === file && isKept(file, code)) {
          const component = { code, isSeen: false }
          components.set(file, component)
          const kept = await cached('components', sources(file, code, id, code), {
            read: (bytes) => componentShape.parse(JSON.parse(bytes.toString())),
            make: async () => {
              const made = moduleShape.parse(await compile.call(this, code, id, asked))
              component.isSeen = true
              const ids = [...made.code.matchAll(/"([^"\n]*\?vue&type=(?:script|style)[^"\n]*)"/g)]
              const texts = ids.map(async ([, part = '']) => {
                const { code } = moduleShape.parse(await read.call(this, part))
                return [part, code] as const
              })
              return { ...made, parts: Object.fromEntries(await Promise.all(texts)) }
            },
            write: (made) => JSON.stringify(made),
          })
          for (const [part, text] of Object.entries(kept.parts)) parts.set(part, text)
          return { code: kept.code, meta: kept.meta ?? {}, map }
        }
        const component = components.get(file)
        if (!component || !id.includes('?vue&type=style')) return compile.call(this, code, id, asked)
        const kept = await cached('components', sources(file, component.code, id, code), {
          read: (bytes) => moduleShape.parse(JSON.parse(bytes.toString())),
          make: async () => {
            if (!component.isSeen) await compile.call(this, component.code, file, asked)
            component.isSeen = true
            return moduleShape.parse(await compile.call(this, code, id, asked))
          },
          write: (made) => JSON.stringify(made),
        })
        return { code: kept.code, meta: kept.meta ?? {}, map }
      }

      load.handler = function (id, asked) {
        const code = parts.get(id)
        return code === undefined ? read.call(this, id, asked) : { code, map }
      }
    },
  }
}

/** Versions, and what is made of a condition: there the compiler's builds for development and production differ. */
function kindOf({ version, options: { compiler } }: z.infer<typeof vueApi>): string[] {
  const condition = compiler.compileTemplate({ source: '<i v-if="a" />', filename: 'a.vue', id: 'a' })
  return [version, compiler.version, condition.code]
}

/** Whether a component comes from an installed package, stands in one file, and knows nothing of the deck. */
function isKept(file: string, code: string): boolean {
  if (!file.endsWith('.vue') || packageOf(file) === undefined) return false
  const plain = code.replaceAll('-', '').toLowerCase()
  return (
    !/<(script|style|template)\b[^>]*\ssrc=/.test(code) &&
    // These get the models of the deck as they are compiled.
    !Object.keys(takes).some((tag) => plain.includes(`<${tag.toLowerCase()}`))
  )
}

/** The folder of the installed package that a file belongs to. */
function packageOf(file: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]
}

/** Reads the `package.json` of each folder once. */
function manifests(): (folder: string) => string {
  const known = new Map<string, string>()
  return (folder) => {
    const manifest = known.get(folder) ?? readFileSync(`${folder}/package.json`, 'utf8')
    known.set(folder, manifest)
    return manifest
  }
}
