import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

const hour = '2030-01-01T01:00:00.000Z'

/** A token as ours look, of which nothing is true. */
function random(): string {
  const text = (length: number) =>
    Buffer.from(crypto.getRandomValues(new Uint8Array(length))).toString('base64url')
  return `v1.1.${crypto.randomUUID()}.${text(16)}.mail.${text(32)}`
}

onEveryDatabase('links that nobody made', (open) => {
  const acme = useAcme(open)
  const guess = ({ ask }: Pick<Acme, 'ask'>, index: number) => {
    const headers = { 'x-forwarded-for': `10.0.${index >> 8}.${index & 255}` }
    return ask(null, 'previewInvitation', { token: random() }, headers)
  }

  it('are unknown a thousand times an hour, then too many; the right one is never refused (T34)', async () => {
    const world = await acme()
    const { ask, clock, db, invite, logs, sibling, statements, token, who } = world
    await invite(who('ada'))
    const right = { token: await token(who('ada')) }
    const counts = new Map<number, number>()
    for (let index = 0; index < 10_000; index += 1) {
      if (index === 1500) statements.length = 0
      const { status, body } = await guess(world, index)
      counts.set(status, (counts.get(status) ?? 0) + 1)
      expect(body.code).toBe(status === 404 ? 'link_unknown' : 'too_many')
    }
    expect([...counts]).toEqual([
      [404, 1000],
      [429, 9000],
    ])
    expect(statements).toEqual([])
    expect(logs.flat().filter((line) => String(line).includes('wrong links'))).toHaveLength(1)
    expect((await ask(null, 'previewInvitation', right)).status).toBe(200)

    const { as } = await sibling({ now: clock.now })
    const elsewhere = await as(who('eve')).call('acceptInvitationByToken', { token: random() })
    expect(elsewhere.body).toMatchObject({ status: 429, code: 'too_many', retryAt: hour })
    expect((await ask(who('ada'), 'acceptInvitationByToken', right)).status).toBe(200)
    clock.advance('PT1H')
    expect((await guess(world, 0)).status).toBe(404)
    expect(JSON.stringify(await rowsOf(db, 'rollcall_quota'))).not.toContain('v1.')
  }, 60_000)
})

onEveryDatabase('addresses that are asked about', (open) => {
  const five = { limits: { lookups: { most: 5, per: 'PT1H' } } }
  const acme = useAcme(open, { policies, directory, ...five })

  it('are counted though nobody is invited: who has an account cannot be found out at will (T53, T58)', async () => {
    const { ask, clock, olle, who } = await acme('club')
    const probe = (...names: string[]) =>
      ask(olle, 'inviteMembers', { people: names.map((name) => ({ email: who(name).email })) })
    expect((await probe('nobody1', 'nobody2', 'nobody3')).body.code).toBe('not_registered')
    expect((await probe('nobody4', 'nobody5', 'nobody6')).body.code).toBe('too_many')
    const register = (name: string) => ask(olle, 'registerPerson', { email: who(name).email })
    expect((await register('ada')).body.code).toBe('already_registered')
    expect((await register('nobody')).status).toBe(201)
    const sixth = await register('bea')
    expect(sixth.body).toMatchObject({ status: 429, code: 'too_many', retryAt: hour })
    clock.advance('PT1H')
    expect((await register('bea')).body.code).toBe('already_registered')
  })
})

onEveryDatabase('without the table of quotas', (open) => {
  const acme = useAcme(open)

  it('nobody is invited or written to again, and everything else goes on (T59)', async () => {
    const { ask, clock, db, invite, logs, olle, rollcall, token, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    clock.advance('PT60S')
    await sql`alter table rollcall_quota rename to rollcall_lost`.execute(db)

    const people = [{ email: who('bea').email }]
    const answers = [
      await ask(olle, 'inviteMembers', { people }),
      await ask(olle, 'resendInvitation', { invitationId }),
    ]
    for (const { body } of answers) expect(body).toMatchObject({ status: 503, code: 'unavailable' })
    expect(logs.flat().filter((line) => String(line).includes('limits'))).toHaveLength(2)
    expect(await rollcall.outbox.flush()).toMatchObject({ sent: 0 })
    expect((await ask(null, 'previewInvitation', { token: random() })).status).toBe(404)
    expect((await ask(olle, 'listPeople')).body.total).toBe(2)
    expect((await ask(null, 'previewInvitation', link)).status).toBe(200)
    expect((await ask(who('ada'), 'acceptInvitation', { invitationId })).status).toBe(200)
    await sql`alter table rollcall_lost rename to rollcall_quota`.execute(db)
    expect((await ask(olle, 'inviteMembers', { people })).status).toBe(201)
  })
})
