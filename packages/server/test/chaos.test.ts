import { expect, it } from 'vitest'
import { printed } from './chaos/print.ts'
import { runChaos } from './chaos/run.ts'
import { onEveryDatabase } from './databases.ts'

/** `.ci/run` gives it longer; ten minutes and fifty clients are `pnpm chaos`. */
const seconds = process.env['RACES'] ? 20 : 8
const seed = Number(process.env['CHAOS_SEED'] ?? Date.now() % 100_000)

onEveryDatabase('servers that are killed all the time', (open) => {
  it('break no invariant, lose no mail, and fail in no way but by being gone (F02, F03, F04, F10, F27)', async () => {
    const address = await open.address()
    const report = await runChaos({
      address,
      seed,
      forMs: seconds * 1_000,
      clients: 8,
      killAfterMs: [2_000, 4_000],
    })
    expect(printed(report)).toContain('no violation')
    expect(report.violations).toEqual([])
    expect(report.tally.answers).toBeGreaterThan(seconds * 5)
    expect(report.kills).toBeGreaterThan(0)
    expect(report.mail.arrived).toBeGreaterThan(0)
  }, 180_000)
})
