import type { Actor } from '@rollcall/core'
import { expect, it } from 'vitest'
import { enough, useCollisions, type Server } from './collision.ts'
import { onEveryDatabase } from './databases.ts'

/** Whom somebody else is, and where they were invited. */
interface About {
  organizationId: string
  bo: Actor
  invitationId: string
}

onEveryDatabase('the last seat', (open) => {
  const { everywhere } = useCollisions(open)

  /** What else happens to the last seat; whether it was taken. */
  const rivals: Record<string, (server: Server, about: About) => Promise<boolean>> = {
    'somebody else accepts': async ({ ask }, { bo, invitationId }) =>
      (await ask(bo, 'acceptInvitation', { invitationId })).status === 200,
    'the host brings somebody along': ({ rollcall }, { organizationId, bo: user }) =>
      rollcall.members.add({ organizationId, user, role: 'member' }).then(
        () => true,
        () => false,
      ),
    'it is taken away': ({ rollcall }, { organizationId }) =>
      rollcall.organizations.setSeatLimit(organizationId, 1).then(() => false),
  }
  it.for(Object.entries(rivals))(
    'goes to one at most, where somebody accepts and %s (T35, I16)',
    enough,
    async ([, rival]) => {
      const broken = await everywhere(async (world) => {
        const { invite, organization, organizationId, rollcall, who } = world
        const [ada, bo] = [who('ada'), who('bo')]
        const { id: mine } = await invite(ada)
        const { id: invitationId } = await invite(bo)
        await rollcall.organizations.setSeatLimit(organizationId, 2)
        return {
          acts: [
            ({ ask }) => ask(ada, 'acceptInvitation', { invitationId: mine }),
            (server) => rival(server, { organizationId, bo, invitationId }),
          ],
          async check([{ status, body }, other]) {
            const won = status === 200
            const { memberCount } = await organization()
            expect([undefined, 'seat_limit']).toContain(body.code)
            expect(memberCount).toBe(1 + Number(won) + Number(other))
            expect(memberCount).toBeLessThanOrEqual(2)
          },
        }
      })
      expect(broken).toEqual([])
    },
  )
})
