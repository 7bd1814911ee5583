// Decided here: what a mutant is: one lock, predicate, constraint or rule of ours, taken out.

export interface Mutant {
  /** What is missing, in a few words. */
  name: string
  /** The source in which it is missing. */
  file: string
  /** Stands there exactly once … */
  from: string
  /** … and is replaced by this. */
  to: string
  /** The tests of which one must fail. */
  tests: string[]
}

/** A mutant of a file under `packages/`, with tests there. */
export function mutant(
  name: string,
  file: string,
  from: string,
  to: string,
  ...tests: string[]
): Mutant {
  const within = (path: string) => `packages/${path}`
  return { name, file: within(file), from, to, tests: tests.map(within) }
}
