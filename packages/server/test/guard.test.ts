import type { Member } from '@rollcall/core'
import { expect, it } from 'vitest'
import type { Guards } from '../src/index.ts'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

const tokens = new Set<string>()
const asked: string[] = []
const veto = {
  code: 'refused_by_host' as const,
  message: "You can't remove the user as they have active tokens.",
}
const vetoed = (member: Member | undefined) =>
  member && tokens.has(member.userId) ? veto : undefined

const guards: Guards = {
  removeMember: async ({ member }) => vetoed(member),
  changeMember: ({ member, input }) => (input.role === 'viewer' ? vetoed(member) : undefined),
  inviteMembers: ({ actor, input }) => {
    asked.push(`${actor.userId} invites ${input.people.length}`)
    return undefined
  },
  acceptInvitation: ({ actor }) => vetoed({ userId: actor.userId } as Member),
}

onEveryDatabase("the host's own no", (open) => {
  const acme = useAcme(open, { guards })

  it('stands before a removal, in its own words, until what it is about is gone', async () => {
    const { ask, db, join, olle } = await acme()
    const ada = await join('ada')
    tokens.add(ada.userId)
    const refused = await unchanged(db, () => ask(olle, 'removeMember', { memberId: ada.memberId }))
    expect(refused.body).toMatchObject({ status: 409, ...veto })
    tokens.delete(ada.userId)
    expect((await ask(olle, 'removeMember', { memberId: ada.memberId })).status).toBe(200)
  })

  it('is told beforehand by the preview of a removal', async () => {
    const { ask, join, olle } = await acme()
    const ada = await join('ada')
    tokens.add(ada.userId)
    const { body } = await ask(olle, 'previewRemoval', { memberId: ada.memberId })
    expect(body.blockers).toEqual([veto])
  })

  it('stands before a lower role, when it is asked about that', async () => {
    const { ask, db, join, olle } = await acme()
    const ada = await join('ada')
    tokens.add(ada.userId)
    const lower = { memberId: ada.memberId, role: 'viewer' }
    const refused = await unchanged(db, () => ask(olle, 'changeMember', lower))
    expect(refused.body).toMatchObject({ status: 409, ...veto })
    const higher = { memberId: ada.memberId, role: 'admin' }
    expect((await ask(olle, 'changeMember', higher)).status).toBe(200)
  })

  it('is asked about those only who might do it at all (T56)', async () => {
    const { ask, join, olle, who } = await acme()
    const ada = await join('ada')
    asked.length = 0
    const invite = { people: [{ email: who('bea').email }] }
    expect((await ask(ada, 'inviteMembers', invite)).status).toBe(403)
    expect((await ask(who('eve'), 'inviteMembers', invite)).status).toBe(404)
    expect(asked).toEqual([])
    expect((await ask(olle, 'inviteMembers', invite)).status).toBe(201)
    expect(asked).toEqual([`${olle.userId} invites 1`])
  })

  it('stands before an acceptance too', async () => {
    const { ask, db, invite, who } = await acme()
    const bea = who('bea')
    const { id } = await invite(bea)
    tokens.add(bea.userId)
    const refused = await unchanged(db, () => ask(bea, 'acceptInvitation', { invitationId: id }))
    expect(refused.body).toMatchObject({ status: 409, ...veto })
  })
})
