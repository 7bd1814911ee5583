// Decides how pages reach what is read from the sources: as a module that is made anew when they change.
import type { Plugin } from 'vite'
import { readFacts } from './facts.ts'

const id = 'virtual:component-facts'

/** Makes the module of the facts. */
export function facts(): Plugin {
  return {
    name: 'rollcall-component-facts',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load(asked) {
      if (asked !== `\0${id}`) return undefined
      const known = readFacts()
      for (const { files } of known) for (const file of files) this.addWatchFile(file)
      const byName = Object.fromEntries(known.map((fact) => [fact.name, { ...fact, files: [] }]))
      return `export const facts = ${JSON.stringify(byName)}`
    },
  }
}
