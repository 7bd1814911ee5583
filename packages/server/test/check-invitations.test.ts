import { definePolicy, standard } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

const { club = standard, discreet = standard } = policies
const daily = definePolicy({
  roles: { owner: { permissions: 'all' }, member: { permissions: ['member.read'] } },
  owners: { role: 'owner' },
  invitations: { role: 'member', perDay: 2 },
})

onEveryDatabase('checking addresses', (open) => {
  const acme = useAcme(open, { policies: { standard, club, discreet, daily }, directory })
  const codes = (body: { verdicts: { reason: { code: string } | null }[] }) =>
    body.verdicts.map(({ reason }) => reason?.code ?? null)

  /** What a check says, and what inviting the same addresses then does. */
  async function both({ ask, db, olle }: Acme, emails: string[], actor = olle) {
    const checked = await ask(actor, 'checkInvitations', { emails })
    expect(checked.body.verdicts.map(({ email }: { email: string }) => email)).toEqual(emails)
    const people = emails.map((email) => ({ email }))
    await unchanged(db, () => ask(actor, 'checkInvitations', { emails }))
    const { body } = await ask(actor, 'inviteMembers', { people })
    const refused = body.refused.map(({ reason }: { reason: { code: string } }) => reason.code)
    return { said: codes(checked.body), done: refused }
  }

  it('says of each what inviting it would do, and makes nothing', async () => {
    const world = await acme()
    const { clock, invite, join, who } = world
    const old = await invite(who('olga'))
    clock.advance('P7D')
    const [ada, bo] = [await join('ada'), await invite(who('bo'))]
    const { email } = who('new')
    const emails = [email, ada.email, bo.email, 'nonsense', email.toUpperCase(), old.email]
    const { said, done } = await both(world, emails)
    const no = ['already_member', 'already_invited', 'invalid_email', 'duplicate_email']
    expect(said).toEqual([null, ...no, null])
    expect(done).toEqual(no)
  })

  it('says the same neutral word to those who may not list members (T54)', async () => {
    const world = await acme('discreet')
    const { add, invite, olle, who } = world
    const rita = await add('rita', 'recruiter')
    const { email } = await invite(who('ada'))
    const { said, done } = await both(world, [olle.email, email], rita)
    expect(said).toEqual(['cannot_be_invited', 'cannot_be_invited'])
    expect(done).toEqual(said)
  })

  it('asks the directory where people must have an account first', async () => {
    const world = await acme('club')
    const { said, done } = await both(world, [world.who('nobody').email, world.who('ada').email])
    expect(said).toEqual(['not_registered', null])
    expect(done).toEqual(['not_registered'])
  })

  it('counts what is left of a day', async () => {
    const world = await acme('daily')
    const { invite, who } = world
    await invite(who('ada'))
    const { said, done } = await both(world, [who('bo').email, who('cleo').email])
    expect(said).toEqual([null, 'too_many'])
    expect(done).toEqual(['too_many'])
  })

  it('is for those who may invite, and knows one to a hundred addresses (T48)', async () => {
    const { ask, join, olle, who } = await acme()
    const vera = await join('vera', 'viewer')
    const weak = await ask(vera, 'checkInvitations', { emails: [who('ada').email] })
    expect(weak.body).toMatchObject({ status: 403, code: 'not_permitted' })
    for (const many of [0, 101]) {
      const emails = Array.from({ length: many }, (_, index) => `p${index}@x.test`)
      const { body } = await ask(olle, 'checkInvitations', { emails })
      expect(body).toMatchObject({ status: 422, code: 'invalid_input' })
    }
  })
})

onEveryDatabase('declining with a reason', (open) => {
  const acme = useAcme(open)
  const reason = 'I left Acme for good.\nPlease write to Bo instead.'

  it.for(['declineInvitation', 'declineInvitationByToken'] as const)(
    '%s keeps what was said, once',
    async (verb) => {
      const { ask, db, invite, olle, token, who } = await acme()
      const { id } = await invite(who('ada'))
      const input =
        verb === 'declineInvitation' ? { invitationId: id } : { token: await token(who('ada')) }
      const { body } = await ask(who('ada'), verb, { ...input, reason })
      expect(body).toEqual({ invitation: { id, status: 'declined' } })

      const again = () => ask(who('ada'), verb, { ...input, reason: 'No.' })
      expect((await unchanged(db, again)).status).toBe(200)
      const [entry] = (await ask(olle, 'listAuditEntries')).body.entries
      expect(entry).toMatchObject({ verb, change: { id, status: 'declined', reason } })
    },
  )

  it('needs none, and takes five hundred characters of text', async () => {
    const { ask, db, invite, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    for (const wrong of ['', 'a'.repeat(501), 'a\u0007', 7, null]) {
      const input = { invitationId, reason: wrong } as never
      const { body } = await unchanged(db, () => ask(who('ada'), 'declineInvitation', input))
      expect(body).toMatchObject({ status: 422, code: 'invalid_input' })
    }
    const most = { invitationId, reason: '好'.repeat(500) }
    expect((await ask(who('ada'), 'declineInvitation', most)).status).toBe(200)
  })
})
