// Decided here: which MariaDB the tests get. One server a run; each test file makes a database of its own on it.
import type { TestProject } from 'vitest/node'
import { mariaDbIsMissing, mariaDbProgram, startMariaDb } from './mariadb.ts'

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  const given = process.env.DATABASE_URL_MARIADB
  if (given) {
    project.provide('mariaDbUrl', given)
    return undefined
  }
  const program = mariaDbProgram()
  if (!program) {
    if (process.env.CI === 'true') throw new Error(mariaDbIsMissing)
    console.warn(`MariaDB tests are left out: ${mariaDbIsMissing}`)
    project.provide('mariaDbUrl', null)
    return undefined
  }
  const { socket, stop } = await startMariaDb(program)
  project.provide('mariaDbUrl', `mysql://root@localhost/?socketPath=${encodeURIComponent(socket)}`)
  return stop
}
