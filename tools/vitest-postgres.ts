// Decided here: which PostgreSQL the tests get. One server a run; each test file makes a database of its own on it.
import type { TestProject } from 'vitest/node'
import { postgresIsInstalled, startPostgres } from './postgres.ts'

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  const given = process.env.DATABASE_URL_POSTGRES
  if (given) {
    project.provide('postgresUrl', given)
    return undefined
  }
  if (!postgresIsInstalled) {
    const why =
      `PostgreSQL comes with the installation on Linux x64 only, not on ${process.platform} ${process.arch}. ` +
      'Set DATABASE_URL_POSTGRES to a server whose user may create databases.'
    if (process.env.CI === 'true') throw new Error(why)
    console.warn(`PostgreSQL tests are left out: ${why}`)
    project.provide('postgresUrl', null)
    return undefined
  }
  const { socket, stop } = await startPostgres()
  project.provide(
    'postgresUrl',
    `postgres://postgres@localhost/postgres?host=${encodeURIComponent(socket)}`,
  )
  return stop
}
