import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

/** The first midnight after the clock of tests begins. */
const midnight = '2030-01-02T00:00:00.000Z'

onEveryDatabase('three addresses a day and inviter', (open) => {
  const acme = useAcme(open, { policies, directory })

  it('are invited, and the fourth is told when to come again', async () => {
    const { ask, db, olle, who } = await acme('bureau')
    const invite = (...names: string[]) =>
      ask(olle, 'inviteMembers', { people: names.map((name) => ({ email: who(name).email })) })
    expect((await invite('ada', 'bea')).status).toBe(201)
    expect((await invite('cora')).status).toBe(201)
    const fourth = await unchanged(db, () => invite('dora'))
    expect(fourth.body).toMatchObject({ status: 429, code: 'too_many', retryAt: midnight })
    expect(fourth.headers.get('retry-after')).toBe('Wed, 02 Jan 2030 00:00:00 GMT')
  })

  it('are counted within one request too: the rest is refused by itself', async () => {
    const { ask, olle, who } = await acme('bureau')
    const people = ['ada', 'bea', 'cora', 'dora'].map((name) => ({ email: who(name).email }))
    const { body } = await ask(olle, 'inviteMembers', { people })
    expect(body.invitations).toHaveLength(3)
    const reason = { code: 'too_many', retryAt: midnight }
    expect(body.refused).toEqual([{ email: who('dora').email, reason }])
  })

  it('are counted for each inviter, and only those who were invited', async () => {
    const { add, ask, olle, who } = await acme('bureau')
    const mia = await add('mia', 'manager')
    const invite = (inviter: typeof olle, ...emails: string[]) =>
      ask(inviter, 'inviteMembers', { people: emails.map((email) => ({ email })) })
    await invite(olle, who('ada').email, olle.email, 'no address', who('bea').email)
    expect((await invite(olle, who('cora').email)).status).toBe(201)
    expect((await invite(olle, who('dora').email)).status).toBe(429)
    expect((await invite(mia, who('dora').email)).status).toBe(201)
  })

  it('stay counted when an invitation is taken back', async () => {
    const { ask, olle, who } = await acme('bureau')
    const people = ['ada', 'bea', 'cora'].map((name) => ({ email: who(name).email }))
    const { body } = await ask(olle, 'inviteMembers', { people })
    await ask(olle, 'revokeInvitation', { invitationId: body.invitations[0].id })
    const again = await ask(olle, 'inviteMembers', { people: people.slice(0, 1) })
    expect(again.body).toMatchObject({ code: 'too_many' })
  })

  it('asked for at the same moment are three, not more', async () => {
    const { ask, olle, who } = await acme('bureau')
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        ask(olle, 'inviteMembers', { people: [{ email: who(`n${index}`).email }] }),
      ),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(3)
  })

  it('begin again with a new day (UTC)', async () => {
    const { ask, clock, olle, who } = await acme('bureau')
    const people = ['ada', 'bea', 'cora'].map((name) => ({ email: who(name).email }))
    await ask(olle, 'inviteMembers', { people })
    const fourth = () => ask(olle, 'inviteMembers', { people: [{ email: who('dora').email }] })
    clock.advance('PT23H59M59S')
    expect((await fourth()).status).toBe(429)
    clock.advance('PT1S')
    expect((await fourth()).status).toBe(201)
  })
})
