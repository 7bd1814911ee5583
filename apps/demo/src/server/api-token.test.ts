import { afterEach, beforeEach, expect, test } from 'vitest'
import { deleteApiToken, findActiveTokens, findApiTokens, insertApiToken } from './api-token.ts'
import { createClock, type Clock } from './clock.ts'
import { openDatabase, type Database } from './database.ts'
import { createTables } from './schema.ts'

const ada = { organizationId: 'edge', issuerId: 'ada', memberId: 'member-ada', role: 'engineers' }
const day = 24 * 60 * 60 * 1000

let db: Database
let clock: Clock

beforeEach(async () => {
  db = openDatabase('file::memory:')
  clock = createClock()
  await createTables(db)
})

afterEach(() => db.destroy())

const issue = (expiresAt: string | null) =>
  insertApiToken(db, clock, { ...ada, name: 'deploy', expiresAt })
const active = () => findActiveTokens(db, clock, ada)

test('a permanent token works until it is deleted, and its record stays', async () => {
  const { token } = await issue(null)
  expect(await active()).toEqual([token])
  await deleteApiToken(db, clock, token.id)
  expect(await active()).toEqual([])
  expect(await findApiTokens(db, clock, 'edge')).toMatchObject([
    { name: 'deploy', status: 'deleted' },
  ])
})

test('a token that is over does not work any more', async () => {
  await issue(new Date(clock.now().getTime() + day).toISOString())
  expect(await active()).toHaveLength(1)
  clock.move(2 * day)
  expect(await active()).toEqual([])
  expect(await findApiTokens(db, clock, 'edge')).toMatchObject([{ status: 'expired' }])
})

test('the secret of a token is kept nowhere', async () => {
  const { token, secret } = await issue(null)
  expect(JSON.stringify(token)).not.toContain(secret)
  expect(JSON.stringify(await db.selectFrom('demoToken').selectAll().execute())).not.toContain(
    secret,
  )
})

test('the tokens of one person are not those of another', async () => {
  await issue(null)
  expect(await findActiveTokens(db, clock, { ...ada, issuerId: 'jane' })).toEqual([])
  expect(await findActiveTokens(db, clock, { ...ada, organizationId: 'acme' })).toEqual([])
})
