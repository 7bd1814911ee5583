// People who ask for what is not theirs, or not theirs now.
import type { Reason } from '@rollcall/core'
import type { Provocation } from './provocation.ts'

type Codes = Extract<
  Reason['code'],
  | 'not_permitted'
  | 'outranked'
  | 'not_found'
  | 'is_self'
  | 'already_suspended'
  | 'already_active'
  | 'last_owner'
  | 'stale_version'
  | 'unknown_role'
  | 'refused_by_host'
>

export const right: Record<Codes, Provocation> = {
  async not_permitted({ ask, join, who }) {
    const vera = await join('vera', 'viewer')
    return () => ask(vera, 'inviteMembers', { people: [{ email: who('ada').email }] })
  },

  async outranked({ ask, join, who }) {
    const adam = await join('adam', 'admin')
    const people = [{ email: who('ada').email, role: 'owner' }]
    return () => ask(adam, 'inviteMembers', { people })
  },

  async not_found({ ask, found, olle, who }) {
    const other = await found(who('bo'))
    return () => ask(olle, 'getOrganization', { organizationId: other.id })
  },

  is_self:
    async ({ ask, olle }) =>
    () =>
      ask(olle, 'removeMember', { memberId: olle.memberId }),

  async already_suspended({ ask, join, olle }) {
    const { memberId } = await join('ada')
    await ask(olle, 'suspendMember', { memberId })
    return () => ask(olle, 'suspendMember', { memberId })
  },

  async already_active({ ask, join, olle }) {
    const { memberId } = await join('ada')
    return () => ask(olle, 'reactivateMember', { memberId })
  },

  last_owner:
    async ({ ask, olle }) =>
    () =>
      ask(olle, 'changeMember', { memberId: olle.memberId, role: 'admin' }),

  async stale_version({ ask, join, olle }) {
    const { memberId } = await join('ada')
    await ask(olle, 'changeMember', { memberId, role: 'viewer' }, { 'if-match': '"1"' })
    const change = { memberId, role: 'admin' }
    return () => ask(olle, 'changeMember', change, { 'if-match': '"1"' })
  },

  async refused_by_host({ join, olle, organizationId, sibling }) {
    const { memberId } = await join('ada')
    const veto = { code: 'refused_by_host' as const, message: 'Ada is on duty.' }
    const { as } = await sibling({ guards: { removeMember: () => veto } })
    return () => as(olle).call('removeMember', { organizationId, memberId })
  },

  async unknown_role({ ask, join, olle }) {
    const { memberId } = await join('ada')
    return () => ask(olle, 'changeMember', { memberId, role: 'emperor' })
  },
}
