import type { Actor } from '@rollcall/core'
import { expect, it } from 'vitest'
import type { Answer } from '../src/testing/index.ts'
import type { Acme, Joined } from './acme.ts'
import { atTheDoor } from './barrier.ts'
import { enough, useCollisions, type Server } from './collision.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'

/** An invitation of Ida's to Ada. */
interface Ending extends Acme {
  ida: Joined
  ada: Actor
  invitationId: string
}

onEveryDatabase('two at once, one of them held where the database lets another in', (open) => {
  const { acme, everywhere, meet } = useCollisions(open, {}, { mailed: true })

  /** What an owner does about themselves or the other one. */
  const goings: Record<string, (server: Server, self: Joined, other: Joined) => unknown> = {
    'who leave': ({ ask }, self) => ask(self, 'leaveOrganization'),
    'who lower themselves': ({ ask }, self) =>
      ask(self, 'changeMember', { memberId: self.memberId, role: 'viewer' }),
    'who lower each other': ({ ask }, self, { memberId }) =>
      ask(self, 'changeMember', { memberId, role: 'member' }),
    'who suspend each other': ({ ask }, self, { memberId }) =>
      ask(self, 'suspendMember', { memberId }),
    'who remove each other': ({ ask }, self, { memberId }) =>
      ask(self, 'removeMember', { memberId }),
  }
  it.for(Object.entries(goings))(
    'two owners %s leave one owner (T14)',
    enough,
    async ([, going]) => {
      const broken = await everywhere(async ({ join, olle }) => {
        const ada = await join('ada', 'owner')
        return {
          acts: [(server) => going(server, olle, ada), (server) => going(server, ada, olle)],
          check(answers) {
            const [done, refused] = statuses(answers)
            expect(done).toBe(200)
            expect([403, 404, 409]).toContain(refused)
          },
        }
      })
      expect(broken).toEqual([])
    },
  )

  it(
    'an owner who leaves before the commit of another waits for it and stays (T14)',
    enough,
    async () => {
      const world = await acme()
      const { join, olle } = world
      const ada = await join('ada', 'owner')
      const leave = (self: Joined) => (server: Server) => server.ask(self, 'leaveOrganization')
      const [first, second] = await meet(world, [leave(ada), leave(olle)], /^commit/)
      expect([first.status, second.body.code]).toEqual([200, 'last_owner'])
    },
  )

  /** What ends an invitation of Ida's to Ada, or the right to it. */
  const ends: Record<string, (server: Server, about: Ending) => unknown> = {
    'is taken back': ({ ask }, { olle, invitationId }) =>
      ask(olle, 'revokeInvitation', { invitationId }),
    'is declined': ({ ask }, { ada, invitationId }) =>
      ask(ada, 'declineInvitation', { invitationId }),
    'is left by its inviter': ({ ask }, { ida }) => ask(ida, 'leaveOrganization'),
    'loses its inviter': ({ ask }, { ida, olle }) =>
      ask(olle, 'removeMember', { memberId: ida.memberId }),
    'has an inviter who is lowered': ({ ask }, { ida, olle }) =>
      ask(olle, 'changeMember', { memberId: ida.memberId, role: 'viewer' }),
    'has an inviter who is suspended': ({ ask }, { ida, olle }) =>
      ask(olle, 'suspendMember', { memberId: ida.memberId }),
    'loses its organization': ({ rollcall }, { organizationId }) =>
      rollcall.organizations.delete(organizationId),
    expires: (_, { clock }) => clock.advance('P8D'),
  }
  it.for(Object.entries(ends))(
    'an invitation that is accepted and %s ends in one way (T09, T10, T30)',
    enough,
    async ([, end]) => {
      const broken = await everywhere(async (world) => {
        const { ask, db, join, organizationId, who } = world
        const [ida, ada] = [await join('ida', 'admin'), who('ada')]
        const invited = await ask(ida, 'inviteMembers', { people: [{ email: ada.email }] })
        const invitationId: string = invited.body.invitations[0].id
        return {
          acts: [
            (server) => server.ask(ada, 'acceptInvitation', { invitationId }),
            (server) => end(server, { ...world, ida, ada, invitationId }),
          ],
          async check([{ status }]) {
            const invitations = await rowsOf(db, 'rollcall_invitation')
            const row = invitations.find(({ id }) => id === invitationId)
            const members = (await rowsOf(db, 'rollcall_member'))
              .filter((member) => member['organization_id'] === organizationId)
              .filter((member) => member['user_id'] === ada.userId)
            const won = status === 200
            const allowed = won
              ? ['accepted 1', 'gone 0']
              : ['revoked 0', 'declined 0', 'pending 0', 'gone 0']
            expect(allowed).toContain(`${row?.['status'] ?? 'gone'} ${members.length}`)
            expect([200, 404, 409, 410]).toContain(status)
          },
        }
      })
      expect(broken).toEqual([])
    },
  )

  it(
    'an invitation whose inviter is lowered at the door is accepted by nobody (T09)',
    enough,
    async () => {
      const world = await acme()
      const { ask, join, olle, who } = world
      const [ida, ada] = [await join('ida', 'admin'), who('ada')]
      const { memberId } = ida
      const invited = await ask(ida, 'inviteMembers', { people: [{ email: ada.email }] })
      const { id: invitationId } = invited.body.invitations[0]
      const [accepted, lowered] = await meet(
        world,
        [
          (server) => server.ask(ada, 'acceptInvitation', { invitationId }),
          (server) => server.ask(olle, 'changeMember', { memberId, role: 'viewer' }),
        ],
        atTheDoor,
      )
      expect([accepted.body.code, lowered.status]).toEqual(['invitation_revoked', 200])
      expect((await ask(ada, 'getMe')).body.memberships).toEqual([])
    },
  )

  it(
    'an invitation accepted here and by its link there makes one member (T28)',
    enough,
    async () => {
      const broken = await everywhere(async ({ invite, token, who }) => {
        const ada = who('ada')
        const { id: invitationId } = await invite(ada)
        const link = { token: await token(ada) }
        return {
          acts: [
            ({ ask }) => ask(ada, 'acceptInvitation', { invitationId }),
            ({ ask }) => ask(ada, 'acceptInvitationByToken', link),
          ],
          check(answers) {
            expect(statuses(answers)).toEqual([200, 200])
            expect(answers[0].body.member.id).toBe(answers[1].body.member.id)
          },
        }
      })
      expect(broken).toEqual([])
    },
  )

  it('two invitations of one address make one (T31)', enough, async () => {
    const broken = await everywhere(async ({ olle, who }) => {
      const { email } = who('ada')
      const inviting = (spelled: string) => (server: Server) =>
        server.ask(olle, 'inviteMembers', { people: [{ email: spelled }] })
      return {
        acts: [inviting(email), inviting(email.toUpperCase())],
        check(answers) {
          expect(statuses(answers)).toEqual([201, 409])
          const codes = answers.map(({ body }) => body.code)
          expect(codes).toContain('already_invited')
        },
      }
    })
    expect(broken).toEqual([])
  })

  it('an old link is not accepted once a new one was sent (T32)', enough, async () => {
    const broken = await everywhere(async ({ clock, invite, olle, token, who }) => {
      const ada = who('ada')
      const { id: invitationId } = await invite(ada)
      const link = { token: await token(ada) }
      clock.advance('PT60S')
      return {
        acts: [
          ({ ask }) => ask(ada, 'acceptInvitationByToken', link),
          ({ ask }) => ask(olle, 'resendInvitation', { invitationId }),
        ],
        check([accepted, resent]) {
          expect([
            [200, 409],
            [410, 200],
          ]).toContainEqual([accepted.status, resent.status])
        },
      }
    })
    expect(broken).toEqual([])
  })

  it('an invitation that is sent again and taken back is taken back (T32)', enough, async () => {
    const broken = await everywhere(async ({ clock, db, invite, olle, who }) => {
      const { id: invitationId } = await invite(who('ada'))
      clock.advance('PT60S')
      return {
        acts: [
          ({ ask }) => ask(olle, 'resendInvitation', { invitationId }),
          ({ ask }) => ask(olle, 'revokeInvitation', { invitationId }),
        ],
        async check([resent, revoked]) {
          expect([200, 409]).toContain(resent.status)
          expect(revoked.status).toBe(200)
          const rows = await rowsOf(db, 'rollcall_invitation')
          expect(rows.find(({ id }) => id === invitationId)).toMatchObject({ status: 'revoked' })
        },
      }
    })
    expect(broken).toEqual([])
  })
})

function statuses(answers: readonly Answer[]): number[] {
  return answers.map(({ status }) => status).toSorted((one, other) => one - other)
}
