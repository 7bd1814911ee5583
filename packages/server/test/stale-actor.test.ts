import { expect, it } from 'vitest'
import type { Acme, Joined } from './acme.ts'
import { atTheDoor } from './barrier.ts'
import { enough, useCollisions, type Act, type Server } from './collision.ts'
import { onEveryDatabase } from './databases.ts'

/** What an admin acts on. */
interface Acting {
  memberId: string
  invitationId: string
}

const someone = [{ email: 'someone@x.test' }]

onEveryDatabase('rights that go while somebody acts', (open) => {
  const { acme, everywhere, meet } = useCollisions(open, {}, { mailed: true })

  /** What an admin does who is about to be none. */
  const acts: Record<string, (server: Server, adam: Joined, about: Acting) => unknown> = {
    invites: ({ ask }, adam) => ask(adam, 'inviteMembers', { people: someone }),
    'removes somebody': ({ ask }, adam, { memberId }) => ask(adam, 'removeMember', { memberId }),
    'makes somebody an admin': ({ ask }, adam, { memberId }) =>
      ask(adam, 'changeMember', { memberId, role: 'admin' }),
    'sends an invitation again': ({ ask }, adam, { invitationId }) =>
      ask(adam, 'resendInvitation', { invitationId }),
  }
  it.for(Object.entries(acts))(
    'an admin who is lowered and %s acts before or not at all (T15)',
    enough,
    async ([, act]) => {
      const makeReady = async ({ clock, invite, join, olle, who }: Acme): Promise<[Act, Act]> => {
        const [adam, ada] = [await join('adam', 'admin'), await join('ada')]
        const { id } = await invite(who('ida'))
        clock.advance('PT60S')
        const lowering: Act = ({ ask }) =>
          ask(olle, 'changeMember', { memberId: adam.memberId, role: 'viewer' })
        const about = { memberId: ada.memberId, invitationId: id }
        return [(server) => act(server, adam, about), lowering]
      }
      const broken = await everywhere(async (world) => ({
        acts: await makeReady(world),
        check([acted, lowered]) {
          expect(lowered.status).toBe(200)
          expect([200, 201, 403]).toContain(acted.status)
        },
      }))
      expect(broken).toEqual([])
      const world = await acme()
      const [acted, lowered] = await meet(world, await makeReady(world), atTheDoor)
      expect([acted.body.code, lowered.status]).toEqual(['not_permitted', 200])
    },
  )
})
