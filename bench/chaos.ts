// Measures what is left when servers are killed for minutes: invariants, mail, answers, memory.
// node --conditions=@rollcall/source bench/chaos.ts [--minutes 10] [--seed 1] [--clients 50]
import { parseArgs } from 'node:util'
import { printed } from '../packages/server/test/chaos/print.ts'
import { runChaos } from '../packages/server/test/chaos/run.ts'
import { startPostgres } from '../tools/postgres.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    clients: { type: 'string', default: '50' },
  },
})

const { socket, stop } = await startPostgres()
console.log(`chaos of ${values.minutes} minutes on PostgreSQL, seed ${values.seed} …`)
try {
  const report = await runChaos({
    address: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(socket)}`,
    seed: Number(values.seed),
    forMs: Number(values.minutes) * 60_000,
    clients: Number(values.clients),
    killAfterMs: [5_000, 20_000],
  })
  console.log(printed(report))
  process.exitCode = report.violations.length > 0 ? 1 : 0
} finally {
  await stop()
}
