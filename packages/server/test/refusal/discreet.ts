// Refusals that the standard policy has no use for.
import type { Reason } from '@rollcall/core'
import type { Provocation } from './provocation.ts'

type Codes = Extract<Reason['code'], 'cannot_be_invited' | 'not_declinable'>

export const discreet: Record<Codes, Provocation> = {
  async cannot_be_invited({ ask, join, olle }) {
    const rita = await join('rita', 'recruiter')
    return () => ask(rita, 'inviteMembers', { people: [{ email: olle.email }] })
  },

  async not_declinable({ ask, invite, who }) {
    const { id } = await invite(who('ada'))
    return () => ask(who('ada'), 'declineInvitation', { invitationId: id })
  },
}
