// Decided here: which mutants there are, and how one comes into a run of the tests: in memory, no file is touched.
import { constraints } from './mutants/constraint.ts'
import { limits } from './mutants/limit.ts'
import { locks } from './mutants/lock.ts'
import type { Mutant } from './mutants/mutant.ts'
import { predicates } from './mutants/predicate.ts'
import { rules } from './mutants/rule.ts'
import { seats } from './mutants/seat.ts'

/** Every mutant. Each must make one of its tests fail. */
export const mutants: Mutant[] = [
  ...locks,
  ...constraints,
  ...rules,
  ...predicates,
  ...limits,
  ...seats,
]

/** A plugin that puts the mutant of that name into the sources as they are loaded. */
export function mutation(name: string | undefined) {
  const chosen = mutants.find((mutant) => mutant.name === name)
  if (name !== undefined && !chosen) throw new Error(`There is no mutant called '${name}'.`)
  return {
    name: 'mutation',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | undefined {
      if (!chosen || !id.split('?')[0]?.endsWith(`/${chosen.file}`)) return undefined
      return mutated(code, chosen)
    },
  }
}

/** The source with the mutant in it. */
export function mutated(code: string, { name, from, to }: Mutant): string {
  const [before, after, ...more] = code.split(from)
  if (before !== undefined && after !== undefined && more.length === 0) return before + to + after
  throw new Error(
    `The mutant '${name}' fits its source ${more.length + (after === undefined ? 0 : 1)} times.`,
  )
}
