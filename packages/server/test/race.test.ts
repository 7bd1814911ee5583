import { expect, it } from 'vitest'
import type { Answer } from '../src/testing/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'

/** How often each race is run; `.ci/run` asks for more. */
const times = Number(process.env['RACES'] ?? 6)

onEveryDatabase('at the same moment', (open) => {
  const acme = useAcme(open)

  it('twenty acceptances of one person make one member, and all say yes (T28)', async () => {
    const { ask, db, invite, organization, token, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2
          ? ask(who('ada'), 'acceptInvitation', { invitationId })
          : ask(who('ada'), 'acceptInvitationByToken', link),
      ),
    )
    expect(codes(answers)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(new Set(answers.map(({ body }) => body.member.id)).size).toBe(1)
    const rows = (await rowsOf(db, 'rollcall_member')).filter(
      (row) => row['user_id'] === who('ada').userId,
    )
    expect(rows).toHaveLength(1)
    expect(await organization()).toMatchObject({ memberCount: 2, openInvitationCount: 0 })
  })

  it('ten invitations of one address, however spelled, make one row and one mail (T31)', async () => {
    const { ask, db, olle, organization, who } = await acme()
    const { email } = who('ada')
    const spellings = Array.from({ length: 10 }, (_, index) =>
      [...email].map((letter, at) => (at % (index + 2) ? letter : letter.toUpperCase())).join(''),
    )
    const answers = await Promise.all(
      spellings.map((spelling) => ask(olle, 'inviteMembers', { people: [{ email: spelling }] })),
    )
    expect(codes(answers)).toEqual([201, ...Array.from({ length: 9 }, () => 409)])
    for (const { body, status } of answers) {
      expect(status === 201 || body.code === 'already_invited').toBe(true)
    }
    const to = (row: Record<string, unknown>) => String(row['recipient']).toLowerCase() === email
    expect((await rowsOf(db, 'rollcall_outbox')).filter(to)).toHaveLength(1)
    expect(await organization()).toMatchObject({ openInvitationCount: 1 })
  })

  it.for([
    'leaving',
    'lowering each other',
    'suspending each other',
    'removing each other',
    'lowering themselves',
  ])('two owners %s leave one owner (T14)', async (what) => {
    for (let round = 0; round < times; round += 1) {
      const { ask, db, join, olle, organizationId } = await acme()
      const ada = await join('ada', 'owner')
      const acts = {
        leaving: [() => ask(olle, 'leaveOrganization'), () => ask(ada, 'leaveOrganization')],
        'lowering each other': both((one, other) =>
          ask(one, 'changeMember', { memberId: other.memberId, role: 'member' }),
        ),
        'suspending each other': both((one, other) =>
          ask(one, 'suspendMember', { memberId: other.memberId }),
        ),
        'removing each other': both((one, other) =>
          ask(one, 'removeMember', { memberId: other.memberId }),
        ),
        'lowering themselves': both((one) =>
          ask(one, 'changeMember', { memberId: one.memberId, role: 'viewer' }),
        ),
      }[what]
      function both(act: (one: typeof olle, other: typeof olle) => Promise<Answer>) {
        return [() => act(olle, ada), () => act(ada, olle)]
      }
      const answers = await Promise.all(acts?.map((act) => act()) ?? [])

      expect(codes(answers).filter((status) => status === 200)).toHaveLength(1)
      const owners = (await rowsOf(db, 'rollcall_member')).filter(
        (row) =>
          row['organization_id'] === organizationId &&
          row['role'] === 'owner' &&
          row['status'] === 'active',
      )
      expect(owners).toHaveLength(1)
      expect(await counts(db, organizationId)).toMatchObject({ owner_count: 1 })
    }
  })

  const enders: Record<string, (acme: Acme, invitationId: string) => Promise<unknown>> = {
    'taken back': ({ ask, olle }, invitationId) => ask(olle, 'revokeInvitation', { invitationId }),
    declined: ({ ask, who }, invitationId) =>
      ask(who('ada'), 'declineInvitation', { invitationId }),
    'left without its inviter': async ({ ask, olle }) => ask(olle, 'leaveOrganization'),
    'left without its organization': ({ organizationId, rollcall }) =>
      rollcall.organizations.delete(organizationId),
  }

  it.for(Object.keys(enders))(
    'an invitation accepted and %s ends in exactly one way (T30)',
    async (how) => {
      for (let round = 0; round < times; round += 1) {
        const world = await acme()
        const { ask, db, invite, join, organizationId, who } = world
        await join('ida', 'owner')
        const { id: invitationId } = await invite(who('ada'))
        const accept = () => ask(who('ada'), 'acceptInvitation', { invitationId })
        const ending = round % 2 ? undefined : enders[how]?.(world, invitationId)
        const accepting = accept()
        await (ending ?? enders[how]?.(world, invitationId))
        const { status: answered } = await accepting

        expect([200, 404, 409, 410]).toContain(answered)
        const rows = await rowsOf(db, 'rollcall_invitation')
        const status = rows.find((row) => row['id'] === invitationId)?.['status'] ?? 'gone'
        const members = (await rowsOf(db, 'rollcall_member')).filter(
          (row) =>
            row['organization_id'] === organizationId && row['user_id'] === who('ada').userId,
        )
        expect(members).toHaveLength(status === 'accepted' ? 1 : 0)
        expect(['accepted', 'revoked', 'declined', 'gone']).toContain(status)
        expect(await truth(db, organizationId)).toEqual(await counts(db, organizationId))
      }
    },
  )

  it('an old link is not accepted once a new one was sent, however close (T32)', async () => {
    for (let round = 0; round < 2 * times; round += 1) {
      const { ask, clock, invite, olle, token, who } = await acme()
      const { id: invitationId } = await invite(who('ada'))
      const link = { token: await token(who('ada')) }
      clock.advance('PT60S')
      const [accepted, resent] = await Promise.all([
        ask(who('ada'), 'acceptInvitationByToken', link),
        ask(olle, 'resendInvitation', { invitationId }),
      ])
      expect([
        [200, 409],
        [410, 200],
      ]).toContainEqual([accepted.status, resent.status])
    }
  })

  it('five who send again send one mail, and one link is alive (T32)', async () => {
    const { ask, clock, db, invite, olle, token, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    clock.advance('PT60S')
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ask(olle, 'resendInvitation', { invitationId })),
    )
    expect(codes(answers)).toEqual([200, 429, 429, 429, 429])
    const mails = await rowsOf(db, 'rollcall_outbox')
    expect(mails.filter((mail) => mail['recipient'] === who('ada').email)).toHaveLength(2)
    const link = { token: await token(who('ada')) }
    expect((await ask(null, 'previewInvitation', link)).status).toBe(200)
  })

  it('an admin who is lowered and one who acts agree on who came first (T15)', async () => {
    for (let round = 0; round < times; round += 1) {
      const { ask, join, olle, who } = await acme()
      const adam = await join('adam', 'admin')
      const people = [{ email: who('ada').email }]
      const [lowered, invited] = await Promise.all([
        ask(olle, 'changeMember', { memberId: adam.memberId, role: 'viewer' }),
        ask(adam, 'inviteMembers', { people }),
      ])
      expect(lowered.status).toBe(200)
      expect([201, 403]).toContain(invited.status)
      expect((await ask(adam, 'inviteMembers', { people })).status).toBe(403)
    }
  })

  it('a name given here and a new name of the host’s wait for each other in no circle', async () => {
    const { ask, join, olle, rollcall } = await acme()
    const ada = await join('ada')
    const { memberId } = ada
    for (let round = 0; round < times; round += 1) {
      const displayName = round % 2 ? null : `Given ${round}`
      const name = `Host ${round}`
      const [changed] = await Promise.all([
        ask(olle, 'changeMember', { memberId, displayName }),
        ...Array.from({ length: 4 }, () => rollcall.users.update({ ...ada, name })),
        ask(olle, 'changeMember', { memberId, role: 'viewer' }),
      ])
      expect(changed?.status).toBe(200)
      const search = displayName ?? name
      const { body } = await ask(olle, 'listPeople', { search })
      expect(body.people).toMatchObject([{ id: memberId, name: search }])
      const lost = displayName ? name : `Given ${round - 1}`
      expect((await ask(olle, 'listPeople', { search: lost })).body.people).toEqual([])
    }
  })
})

function codes(answers: Answer[]): number[] {
  return answers.map(({ status }) => status).toSorted((one, other) => one - other)
}

async function counts(db: Acme['db'], organizationId: string) {
  const row = (await rowsOf(db, 'rollcall_organization')).find(({ id }) => id === organizationId)
  if (!row) return { member_count: 0, owner_count: 0, open_invitation_count: 0 }
  const { member_count, owner_count, open_invitation_count } = row
  return { member_count, owner_count, open_invitation_count }
}

/** What the counters should say. */
async function truth(db: Acme['db'], organizationId: string) {
  const ours = (row: Record<string, unknown>) => row['organization_id'] === organizationId
  const members = (await rowsOf(db, 'rollcall_member')).filter(ours)
  const invitations = (await rowsOf(db, 'rollcall_invitation')).filter(ours)
  return {
    member_count: members.filter((row) => row['listed'] === 1).length,
    owner_count: members.filter((row) => row['role'] === 'owner' && row['status'] === 'active')
      .length,
    open_invitation_count: invitations.filter((row) => row['status'] === 'pending').length,
  }
}
