import { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { openRollcall, person } from '../src/testing/index.ts'
import { onEveryServer, type OpenDatabase } from './databases.ts'
import { dump, rowsOf } from './dump.ts'
import { held } from './held.ts'
import { openDatabaseProxy } from './proxy.ts'

const olle = person('olle')
const people = [{ email: person('ada').email }]

onEveryServer('a connection that breaks', (open) => {
  it('before the commit leaves nothing, is told as such, and is replaced (F06, T67)', async () => {
    const { db, errors, invite, line, onStatement } = await behindLine(open)
    const before = await dump(db)
    onStatement((sql) => sql.includes('insert into') && line.cut())

    const lost = await invite()
    expect(lost).toMatchObject({ status: 503, body: { code: 'unavailable' } })
    expect(lost.headers.get('retry-after')).toBe('2')
    expect(Object.keys(lost.body)).toEqual(['type', 'title', 'status', 'code'])
    expect(errors).toContainEqual(['rollcall: unavailable', expect.any(Error)])
    expect(await dump(db)).toEqual(before)

    onStatement(() => undefined)
    expect((await invite()).status).toBe(201)
  })

  it('under the commit is told as unknown; asking again tells what is so (F05)', async () => {
    const { db, invite, line } = await behindLine(open)
    line.cutCommit('unheard')
    const first = await invite()
    expect(first).toMatchObject({ status: 503, body: { code: 'outcome_unknown' } })
    expect(first.headers.get('retry-after')).toBe('2')
    await expect.poll(() => rowsOf(db, 'rollcall_invitation')).toHaveLength(0)

    line.cutCommit('unanswered')
    const second = await invite({ 'idempotency-key': 'once' })
    expect(second).toMatchObject({ status: 503, body: { code: 'outcome_unknown' } })
    await expect.poll(() => rowsOf(db, 'rollcall_invitation')).toHaveLength(1)
    expect((await invite({ 'idempotency-key': 'once' })).status).toBe(201)
    expect((await invite()).body).toMatchObject({ code: 'already_invited' })
    expect(await rowsOf(db, 'rollcall_outbox')).toHaveLength(1)
  })

  it('no more than hangs loses nothing: whoever asked is answered when it goes on (F06)', async () => {
    const { db, invite, line } = await behindLine(open)
    line.pause()
    let answered = false
    const answer = invite().finally(() => (answered = true))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(answered).toBe(false)
    line.resume()
    expect((await answer).status).toBe(201)
    expect(await rowsOf(db, 'rollcall_invitation')).toHaveLength(1)
  })

  it('or cannot be had at all is told as such, by reads as well, until it can be had (F06)', async () => {
    const { invite, line, read } = await behindLine(open)
    line.refuse()
    for (const answer of [await invite(), await read()])
      expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' } })
    line.accept()
    expect((await read()).status).toBe(200)
    expect((await invite()).status).toBe(201)
  })
})

/** A Rollcall whose line to its database can be broken; `db` goes there by another one. */
async function behindLine(open: OpenDatabase) {
  const address = await open.address()
  const db = new Kysely<unknown>({ dialect: open.connect(address) })
  const line = await openDatabaseProxy(address)
  let heard: (sql: string) => unknown = () => undefined
  const database = new Kysely<unknown>({
    dialect: open.connect(line.address),
    log: ({ query }) => void heard(query.sql),
  })
  const errors: unknown[][] = []
  const logger = { info: () => undefined, error: (...each: unknown[]) => void errors.push(each) }
  const { as, rollcall } = await openRollcall({ database, logger })
  const { organization } = await rollcall.organizations.create({ name: 'Acme', owner: olle })
  const asked = { organizationId: organization.id }
  return {
    db,
    errors,
    line,
    onStatement: (listener: typeof heard) => (heard = listener),
    read: async () => held(await as(olle).call('listPeople', asked)),
    invite: async (headers?: Record<string, string>) =>
      held(await as(olle).call('inviteMembers', { ...asked, people }, headers)),
  }
}
