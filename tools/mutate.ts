// Decided here: how the mutants are run: each against its own tests, two at a time, on one PostgreSQL for all.
import { spawn } from 'node:child_process'
import { mutants } from './mutants.ts'
import type { Mutant } from './mutants/mutant.ts'
import { postgresIsInstalled, startPostgres } from './postgres.ts'

const asked = process.argv.slice(2)
const chosen = asked.length === 0 ? mutants : mutants.filter(({ name }) => asked.includes(name))
const server = postgresIsInstalled ? await startPostgres() : undefined
const env = {
  ...process.env,
  ...(server && {
    DATABASE_URL_POSTGRES: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(server.socket)}`,
  }),
}

const alive: string[] = []
const waiting = [...chosen]
await Promise.all([worker(), worker()])
await server?.stop()

console.log(`Mutants: ${chosen.length - alive.length} found, ${alive.length} alive`)
if (alive.length > 0 || chosen.length === 0) process.exitCode = 1

async function worker(): Promise<void> {
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    const found = await isFound(mutant)
    console.log(`${found ? 'found' : 'ALIVE'}: ${mutant.name}`)
    if (!found) alive.push(mutant.name)
  }
}

/** Whether one of its tests fails. */
function isFound({ name, tests }: Mutant): Promise<boolean> {
  const flags = ['run', '--project', 'node', '--bail', '1', '--reporter', 'dot', ...tests]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...flags], {
      stdio: 'ignore',
      env: { ...env, MUTANT: name },
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code !== 0))
  })
}
