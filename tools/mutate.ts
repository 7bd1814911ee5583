// Decided here: how the mutants are run: each against its own tests, two at a time, on the same servers.
import { spawn } from 'node:child_process'
import { mutants } from './mutants.ts'
import type { Mutant } from './mutants/mutant.ts'
import { mariaDbProgram, startMariaDb } from './mariadb.ts'
import { postgresIsInstalled, startPostgres } from './postgres.ts'

const asked = process.argv.slice(2)
const chosen = asked.length === 0 ? mutants : mutants.filter(({ name }) => asked.includes(name))
const postgres = postgresIsInstalled ? await startPostgres() : undefined
const program = mariaDbProgram()
const mariaDb = program ? await startMariaDb(program) : undefined
const env = {
  ...process.env,
  ...(postgres && {
    DATABASE_URL_POSTGRES: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(postgres.socket)}`,
  }),
  ...(mariaDb && {
    DATABASE_URL_MARIADB: `mysql://root@localhost/?socketPath=${encodeURIComponent(mariaDb.socket)}`,
  }),
}

const alive: string[] = []
const waiting = [...chosen]
await Promise.all([worker(), worker()])
await Promise.all([postgres?.stop(), mariaDb?.stop()])

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
