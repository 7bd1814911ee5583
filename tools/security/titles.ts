// Decided here: which test holds what: it says so in its title, in brackets at the end, such as (T31, I3).
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A test, and where it stands. */
export interface Title {
  title: string
  file: string
}

const places = [
  'packages/*/{src,test}/**/*.test.{ts,tsx}',
  'packages/ui/src/**/*.stories.tsx',
  'e2e/**/*.spec.ts',
  'apps/demo/**/*.test.ts',
  'test/**/*.test.ts',
]

const quoted = /(['"`])((?:(?!\1)[^\n])*?\(([^()\n]*\b[TIF]\d+[^()\n]*)\))\1/g

/** Number to the tests that name it, in the order of their files. */
export function titlesById(root: string): Map<string, Title[]> {
  const found = new Map<string, Title[]>()
  const files = places
    .flatMap((place) => globSync(place, { cwd: root }))
    .filter((file) => !file.includes('node_modules'))
    .toSorted()
  for (const file of files) {
    for (const [, , title = '', ids = ''] of readFileSync(join(root, file), 'utf8').matchAll(
      quoted,
    )) {
      for (const [id] of ids.matchAll(/\b[TIF]\d+/g)) {
        found.set(id, [...(found.get(id) ?? []), { title, file }])
      }
    }
  }
  return found
}
