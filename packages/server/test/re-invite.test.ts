import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'

/** How an invitation of Ada ends, and what its link says from then on. */
const endings: Record<
  string,
  [code: string, (acme: Acme, invitationId: string) => Promise<unknown>]
> = {
  'taken back': [
    'invitation_revoked',
    ({ ask, olle }, invitationId) => ask(olle, 'revokeInvitation', { invitationId }),
  ],
  declined: [
    'invitation_declined',
    ({ ask, who }, invitationId) => ask(who('ada'), 'declineInvitation', { invitationId }),
  ],
  expired: ['invitation_revoked', async ({ clock }) => clock.advance('P7D')],
  'accepted, and its member removed': [
    'invitation_used',
    async ({ ask, olle, who }, invitationId) => {
      const { body } = await ask(who('ada'), 'acceptInvitation', { invitationId })
      await ask(olle, 'removeMember', { memberId: body.member.id })
    },
  ],
}

onEveryDatabase('inviting anew whose invitation was', (open) => {
  const acme = useAcme(open)

  it.for(Object.entries(endings))(
    '%s makes another row; the old one stays as it ended (I4, I7)',
    async ([, [code, end]]) => {
      const world = await acme()
      const { ask, db, invite, organization, token, who } = world
      const old = await invite(who('ada'), 'admin')
      const link = { token: await token(who('ada')) }
      await end(world, old.id)

      const again = await invite(who('ada'), 'viewer')

      expect(again.id).not.toBe(old.id)
      const row = async () =>
        (await rowsOf(db, 'rollcall_invitation')).find(({ id }) => id === old.id)
      const ended = await row()
      expect(ended).toMatchObject({ open_email: null })
      const dead = await ask(who('ada'), 'acceptInvitationByToken', link)
      expect(dead.body).toMatchObject({ status: 410, code })
      const next = { token: await token(who('ada')) }
      const { body } = await ask(who('ada'), 'acceptInvitationByToken', next)
      expect(body.member).toMatchObject({ role: 'viewer', grants: [] })
      expect(await row()).toEqual(ended)
      expect(await organization()).toMatchObject({ memberCount: 2, openInvitationCount: 0 })
    },
  )
})
