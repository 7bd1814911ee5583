import { expect, it } from 'vitest'
import { tokenIn, useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'

onEveryDatabase('the outbox', (open) => {
  const acme = useAcme(open)

  it('holds a mail from the moment its invitation is written', async () => {
    const world = await acme()
    const { id, email } = await world.invite(world.who('ada'))
    expect(await mailsTo(world, email)).toMatchObject([
      {
        invitation_id: id,
        status: 'queued',
        attempts: 0,
        body: expect.not.stringContaining('#t='),
      },
    ])
  })

  it.for(['the invitation', 'its mail'])(
    'holds nothing when writing %s fails: both stand or fall together',
    async (what) => {
      const { db, olle, organizationId, sibling, who } = await acme()
      const taken = crypto.randomUUID()
      let given = 0
      const newId = () => {
        given += 1
        return given % 2 === (what === 'the invitation' ? 1 : 0) ? taken : crypto.randomUUID()
      }
      const { as } = await sibling({ newId })
      const invite = (name: string) =>
        as(olle).call('inviteMembers', { organizationId, people: [{ email: who(name).email }] })

      expect((await invite('ada')).status).toBe(201)
      expect((await unchanged(db, () => invite('bo'))).status).toBe(500)
    },
  )

  it('holds no mail for invitations handed over as a link', async () => {
    const world = await acme()
    const { ask, olle, who } = world
    const people = [{ email: who('ada').email }]
    await ask(olle, 'inviteMembers', { people, delivery: 'link' })
    expect(await mailsTo(world, who('ada').email)).toEqual([])
  })

  it('sends each mail once, and then forgets its text', async () => {
    const world = await acme()
    const { invite, mails, rollcall, who } = world
    await rollcall.outbox.flush()
    const { email } = await invite(who('ada'))
    expect(await rollcall.outbox.flush()).toEqual({ sent: 1, failed: 0, cancelled: 0 })
    expect(await rollcall.outbox.flush()).toEqual({ sent: 0, failed: 0, cancelled: 0 })
    expect(mails.filter(({ to }) => to === email)).toHaveLength(1)
    expect(await mailsTo(world, email)).toMatchObject([
      { status: 'sent', body: null, sent_at: expect.any(String), lease_id: null },
    ])
  })

  it.for([
    'revokeInvitation',
    'resendInvitation',
    'acceptInvitation',
    'declineInvitation',
  ] as const)('sends nothing that %s has overtaken (T64)', async (verb) => {
    const world = await acme()
    const { ask, clock, invite, mails, olle, rollcall, who } = world
    const { id: invitationId, email } = await invite(who('ada'))
    clock.advance('PT60S')
    const mine = verb === 'acceptInvitation' || verb === 'declineInvitation'
    await ask(mine ? who('ada') : olle, verb, { invitationId })

    await rollcall.outbox.flush()

    const again = verb === 'resendInvitation' ? 1 : 0
    expect(mails.filter(({ to }) => to === email)).toHaveLength(again)
    expect((await mailsTo(world, email))[0]).toMatchObject({ status: 'cancelled', body: null })
  })

  it('sends nothing that has expired meanwhile (T64)', async () => {
    const world = await acme()
    const { email } = await world.invite(world.who('ada'))
    world.clock.advance('P7D')
    await world.rollcall.outbox.flush()
    expect(await mailsTo(world, email)).toMatchObject([{ status: 'cancelled' }])
  })

  it('sends nothing of an organization that is gone', async () => {
    const { invite, mails, organizationId, rollcall, who } = await acme()
    const { email } = await invite(who('ada'))
    await rollcall.organizations.delete(organizationId)
    await rollcall.outbox.flush()
    expect(mails.filter(({ to }) => to === email)).toEqual([])
  })

  it('sends each mail once, however many dispatchers there are (F10)', async () => {
    const { ask, clock, olle, rollcall, sibling } = await acme()
    await rollcall.outbox.flush()
    const sent: string[] = []
    const sendMail = async ({ to }: { to: string }) => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      sent.push(to)
    }
    const people = Array.from({ length: 30 }, (_, index) => ({ email: `many-${index}@x.test` }))
    await ask(olle, 'inviteMembers', { people })
    const dispatchers = await Promise.all(
      [1, 2, 3].map(() => sibling({ sendMail, now: clock.now })),
    )

    const flushed = await Promise.all(dispatchers.map((other) => other.rollcall.outbox.flush()))

    expect(sent.toSorted()).toEqual(people.map(({ email }) => email).toSorted())
    expect(flushed.reduce((total, { sent: some }) => total + some, 0)).toBe(30)
  })

  it('takes the link from the configuration, whatever a request claims (T41)', async () => {
    const { ask, mails, olle, rollcall, who } = await acme()
    await ask(
      olle,
      'inviteMembers',
      { people: [{ email: who('ada').email }] },
      {
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'http',
        forwarded: 'host=evil.example;proto=http',
        origin: 'https://evil.example',
        referer: 'https://evil.example/',
      },
    )
    await rollcall.outbox.flush()
    const mail = mails.findLast(({ to }) => to === who('ada').email)
    expect(JSON.stringify(mail)).not.toContain('evil.example')
    expect(mail?.text.match(/https?:\/\/[^#\s]+/g)).toEqual(['https://app.example.com/invitation'])
  })

  it('goes by itself once started, as soon as something is written', async () => {
    const { clock, olle, organizationId, rollcall, sibling, who } = await acme()
    await rollcall.outbox.flush()
    const sent: string[] = []
    const sendMail = async ({ text }: { text: string }) => void sent.push(tokenIn(text))
    const running = await sibling({ sendMail, now: clock.now })
    running.rollcall.outbox.start()
    await new Promise((resolve) => setTimeout(resolve, 20))

    const people = [{ email: who('ada').email }]
    await running.as(olle).call('inviteMembers', { organizationId, people })
    await expect.poll(() => sent.length, { timeout: 1_000, interval: 5 }).toBe(1)

    await running.rollcall.outbox.stop()
    const more = [{ email: who('bo').email }]
    await running.as(olle).call('inviteMembers', { organizationId, people: more })
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(sent).toHaveLength(1)
  })
})

/** The rows of the outbox that go to an address, the oldest first. */
async function mailsTo({ db }: Acme, email: string) {
  const rows = await rowsOf(db, 'rollcall_outbox')
  return rows
    .filter((row) => row['recipient'] === email)
    .toSorted((one, other) => String(one['created_at']).localeCompare(String(other['created_at'])))
}
