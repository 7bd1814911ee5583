// Decides how it is told that work grows with its text and no faster, on a machine as busy as may be.

const longer = 16
/** In milliseconds. What takes less is measured as this: below it the clock says nothing. */
const least = 0.05
const fewest = 3
const most = 30

/** Between straight growth, which is 1, and that of the square, which is 16. */
export const straight = 4

/**
 * How much faster than its text some work grows: 1 when a text sixteen times as long takes sixteen times as long. The
 * quickest try of each length counts, because the others only tell what else the machine did; while the answer is bad,
 * it is tried again.
 */
export function growth(work: (text: string) => unknown, unit: string, length: number): number {
  const long = unit.repeat(Math.ceil(length / unit.length))
  const short = unit.repeat(Math.ceil(length / longer / unit.length))
  const quickest = { long: Infinity, short: Infinity }
  let grown = Infinity
  for (let tried = 0; tried < fewest || (tried < most && grown >= straight); tried += 1) {
    quickest.short = Math.min(
      quickest.short,
      taken(() => work(short)),
    )
    quickest.long = Math.min(
      quickest.long,
      taken(() => work(long)),
    )
    grown = quickest.long / quickest.short / longer
  }
  return grown
}

function taken(work: () => unknown): number {
  const began = performance.now()
  work()
  return Math.max(least, performance.now() - began)
}
