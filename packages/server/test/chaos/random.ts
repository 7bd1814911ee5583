// Decides what chance is in a chaos that can be had again: numbers that follow from a seed.

/** A source of chance. */
export interface Random {
  /** From 0 to less than 1. */
  next(): number
  /** From one whole number to another, both included. */
  between(least: number, most: number): number
  /** One of these. */
  pick<T>(things: readonly T[]): T | undefined
  /** Whether what happens so often happens now. */
  chance(probability: number): boolean
}

/** The same seed gives the same numbers (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    pick: (things) => things[between(0, things.length - 1)],
    chance: (probability) => next() < probability,
  }
}
