import type { Grant } from '@rollcall/core'
import { expect, it } from 'vitest'
import type { Acme } from './acme.ts'
import { enough, useCollisions, type Server } from './collision.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

const seen = { 'if-match': '"1"' }
const grants = (...permissions: string[]): Grant[] => [{ scope: 'organization', permissions }]

/** Edits of one row from one version, by whether they are the first or the second. */
type Edit = (server: Server, world: Acme & { memberId: string; invitationId: string }) => unknown
const edits: Record<string, [Edit, Edit]> = {
  'a member': [
    ({ ask }, { olle, memberId }) => ask(olle, 'changeMember', { memberId, role: 'manager' }, seen),
    ({ ask }, { olle, memberId }) => ask(olle, 'changeMember', { memberId, role: 'viewer' }, seen),
  ],
  'what a member is granted': [
    ({ ask }, { olle, memberId }) =>
      ask(olle, 'grantAccess', { memberId, grants: grants('billing.read') }, seen),
    ({ ask }, { olle, memberId }) =>
      ask(olle, 'grantAccess', { memberId, grants: grants('invitation.create') }, seen),
  ],
  'a member and what they are granted': [
    ({ ask }, { olle, memberId }) => ask(olle, 'changeMember', { memberId, role: 'viewer' }, seen),
    ({ ask }, { olle, memberId }) =>
      ask(olle, 'grantAccess', { memberId, grants: grants('billing.read') }, seen),
  ],
  'an invitation': [
    ({ ask }, { olle, invitationId }) =>
      ask(olle, 'editInvitation', { invitationId, role: 'manager' }, seen),
    ({ ask }, { olle, invitationId }) =>
      ask(olle, 'editInvitation', { invitationId, role: 'viewer' }, seen),
  ],
}

onEveryDatabase('edits at the same moment', (open) => {
  const { everywhere } = useCollisions(open, { policies, directory }, { policies })

  it.for(Object.entries(edits))(
    '%s, edited by two who saw one version, is edited by one',
    enough,
    async ([, [one, other]]) => {
      const broken = await everywhere(async (world) => {
        const { memberId } = await world.add('ada', 'member')
        const { id: invitationId } = await world.invite(world.who('ida'))
        const about = { ...world, memberId, invitationId }
        return {
          acts: [(server) => one(server, about), (server) => other(server, about)],
          check(answers) {
            const statuses = answers.map(({ status }) => status)
            expect(new Set(statuses)).toEqual(new Set([200, 412]))
          },
        }
      }, 'bureau')
      expect(broken).toEqual([])
    },
  )

  it(
    'an invitation that is accepted and edited gives what it said then (T30)',
    enough,
    async () => {
      const broken = await everywhere(async ({ db, invite, olle, organizationId, who }) => {
        const ada = who('ada')
        const { id: invitationId } = await invite(ada, 'admin')
        return {
          acts: [
            ({ ask }) => ask(ada, 'acceptInvitation', { invitationId }),
            ({ ask }) => ask(olle, 'editInvitation', { invitationId, role: 'viewer' }, seen),
          ],
          async check([accepted, edited]) {
            const members = (await rowsOf(db, 'rollcall_member'))
              .filter((row) => row['organization_id'] === organizationId)
              .filter((row) => row['user_id'] === ada.userId)
            expect(['200 200 viewer', '200 409 admin']).toContain(
              `${accepted.status} ${edited.status} ${members.map(({ role }) => role).join()}`,
            )
          },
        }
      })
      expect(broken).toEqual([])
    },
  )
})
