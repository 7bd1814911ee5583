import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'
import { violations } from './invariants.ts'

const minute = 60_000

onEveryDatabase('clocks that differ', (open) => {
  const acme = useAcme(open)

  it('open no invitation longer than they differ: the slower server refuses ten minutes later (F15)', async () => {
    const world = await acme()
    const { fast, slow } = await skewed(world)
    const { clock, organizationId, olle, who } = world
    const invite = async (name: string) => {
      const people = [{ email: who(name).email }]
      const { body } = await slow.as(olle).call('inviteMembers', { organizationId, people })
      return { invitationId: String(body.invitations[0].id) }
    }
    const [early, late] = [await invite('ada'), await invite('bo')]
    // Seven days after the moment that the slow server took for the present one.
    clock.advance('P6DT23H49M')
    const refused = await fast.as(who('ada')).call('acceptInvitation', early)
    expect(refused.body).toMatchObject({ status: 410, code: 'invitation_expired' })
    expect((await slow.as(who('ada')).call('acceptInvitation', early)).status).toBe(200)
    clock.advance('PT11M')
    const gone = await slow.as(who('bo')).call('acceptInvitation', late)
    expect(gone.body).toMatchObject({ status: 410, code: 'invitation_expired' })
  })

  it('may send a mail twice, and then the same: to the last byte, under one id (F15)', async () => {
    const world = await acme()
    const { fast, slow, mails } = await skewed(world)
    const { db, organizationId, olle, who } = world
    await world.rollcall.outbox.flush()
    const people = [{ email: who('ada').email }]
    await slow.as(olle).call('inviteMembers', { organizationId, people })
    // The fast server takes the lease of the slow one for one that is over.
    slow.meanwhile = () => fast.rollcall.outbox.flush()
    await slow.rollcall.outbox.flush()

    const sent = mails.filter(({ to }) => to === who('ada').email)
    expect(sent).toHaveLength(2)
    expect(sent[1]).toEqual(sent[0])
    const rows = await rowsOf(db, 'rollcall_outbox')
    const row = rows.find(({ recipient }) => recipient === who('ada').email)
    expect(row).toMatchObject({ status: 'sent', body: null, lease_id: null })
  })

  it('number what happened one after the other, whatever they show (F15, F16)', async () => {
    const world = await acme()
    const { fast, slow } = await skewed(world)
    const { db, organizationId, olle, who } = world
    for (const [index, { as }] of [fast, slow, fast, slow].entries()) {
      const people = [{ email: who(`somebody${index}`).email }]
      const answer = await as(olle).call('inviteMembers', { organizationId, people })
      expect(answer.status).toBe(201)
    }
    expect(await violations(db)).toEqual([])
  })

  it('that jump back an hour lose no mail: it waits for its hour, new ones go at once (F16)', async () => {
    const { ask, clock, mails, olle, rollcall, sibling, who } = await acme()
    const invite = (name: string) =>
      ask(olle, 'inviteMembers', { people: [{ email: who(name).email }] })
    await rollcall.outbox.flush()
    await invite('ada')
    const back = await sibling({
      now: () => new Date(clock.now().getTime() - 60 * minute),
      sendMail: async (mail: (typeof mails)[number]) => void mails.push(mail),
    })
    const { organizationId } = await organizationOf(olle, ask)
    const people = [{ email: who('bo').email }]
    expect((await back.as(olle).call('inviteMembers', { organizationId, people })).status).toBe(201)
    expect(await back.rollcall.outbox.flush()).toMatchObject({ sent: 1 })
    expect(mails.at(-1)?.to).toBe(who('bo').email)
    clock.advance('PT1H')
    expect(await back.rollcall.outbox.flush()).toMatchObject({ sent: 1 })
    expect(mails.at(-1)?.to).toBe(who('ada').email)
  })
})

async function organizationOf(olle: Acme['olle'], ask: Acme['ask']) {
  const { body } = await ask(olle, 'getOrganization')
  return { organizationId: String(body.organization.id) }
}

/** Two servers, ten minutes early and late; what they send lands in one box. */
async function skewed({ clock, sibling }: Acme) {
  const mails: { to: string }[] = []
  const at = (late: number) => () => new Date(clock.now().getTime() + late * minute)
  const slow = {
    meanwhile: async (): Promise<unknown> => undefined,
    ...(await sibling({
      now: at(-10),
      sendMail: async (mail: { to: string }) => {
        mails.push(mail)
        await slow.meanwhile()
      },
    })),
  }
  const fast = await sibling({
    now: at(10),
    sendMail: async (mail: { to: string }) => void mails.push(mail),
  })
  return { fast, slow, mails }
}
