import { afterEach, beforeEach, expect, test } from 'vitest'
import { createClock, type Clock } from './clock.ts'
import { openDatabase, type Database, type User } from './database.ts'
import { createTables } from './schema.ts'
import { deleteSession, findSessionUser, insertSession, sessionSeconds } from './session.ts'
import { insertUser } from './user.ts'

let db: Database
let clock: Clock
let ada: User

beforeEach(async () => {
  db = openDatabase('file::memory:')
  clock = createClock()
  await createTables(db)
  const canonicalEmail = 'ada@acme.example'
  const address = { email: 'Ada@acme.example', canonicalEmail }
  const rest = {
    name: 'Ada Mensah',
    locale: null,
    twoFactor: 'off',
    emailVerifiedAt: null,
  } as const
  ada = await insertUser(db, { ...address, ...rest })
})

afterEach(() => db.destroy())

test('whoever holds the token is signed in', async () => {
  const token = await insertSession(db, clock, ada.id)
  expect(await findSessionUser(db, clock, token)).toEqual(ada)
})

test('a token nobody was given signs nobody in', async () => {
  await insertSession(db, clock, ada.id)
  expect(await findSessionUser(db, clock, 'guessed')).toBeUndefined()
  expect(await findSessionUser(db, clock, undefined)).toBeUndefined()
})

test('what is kept of a token does not sign in', async () => {
  const token = await insertSession(db, clock, ada.id)
  const { tokenHash } = await db.selectFrom('demoSession').selectAll().executeTakeFirstOrThrow()
  expect(tokenHash).not.toBe(token)
  expect(await findSessionUser(db, clock, tokenHash)).toBeUndefined()
})

test('a session ends when its person signs out, and no other does', async () => {
  const here = await insertSession(db, clock, ada.id)
  const there = await insertSession(db, clock, ada.id)
  await deleteSession(db, here)
  expect(await findSessionUser(db, clock, here)).toBeUndefined()
  expect(await findSessionUser(db, clock, there)).toEqual(ada)
})

test('a session ends when its time is over', async () => {
  const token = await insertSession(db, clock, ada.id)
  clock.move(sessionSeconds * 1000 - 1000)
  expect(await findSessionUser(db, clock, token)).toEqual(ada)
  clock.move(sessionSeconds * 1000 + 1000)
  expect(await findSessionUser(db, clock, token)).toBeUndefined()
})
