// Access that cannot be given, and fields that are not the viewer's to edit.
import type { Reason } from '@rollcall/core'
import type { Provocation } from './provocation.ts'

type Codes = Extract<
  Reason['code'],
  | 'beyond_own_access'
  | 'given_by_transfer'
  | 'not_asked'
  | 'field_locked'
  | 'already_in_all_projects'
  | 'version_required'
>

export const bureau: Record<Codes, Provocation> = {
  async beyond_own_access({ add, ask }) {
    const [mia, max] = [await add('mia', 'manager'), await add('max', 'member')]
    const grants = [{ scope: 'organization' as const, permissions: ['billing.read'] }]
    return () => ask(mia, 'grantAccess', { memberId: max.memberId, grants })
  },

  async given_by_transfer({ add, ask, olle }) {
    const { memberId } = await add('mia', 'manager')
    return () => ask(olle, 'changeMember', { memberId, role: 'owner' })
  },

  async not_asked({ ask, olle, who }) {
    const grants = [{ scope: 'service' as const, service: 'cloud', role: 'administrator' }]
    return () => ask(olle, 'inviteMembers', { people: [{ email: who('ada').email, grants }] })
  },

  async field_locked({ add, ask, olle }) {
    const { memberId } = await add('mia', 'manager')
    return () => ask(olle, 'changeMember', { memberId, displayName: 'Mia' })
  },

  async already_in_all_projects({ ask, olle, projects }) {
    await projects('lab')
    const permissions = ['server.read']
    const grants = [{ scope: 'project' as const, projectId: 'lab', permissions }]
    return () => ask(olle, 'grantAccess', { memberId: olle.memberId, grants })
  },

  async version_required({ add, ask, olle }) {
    const { memberId } = await add('mia', 'manager')
    return () => ask(olle, 'grantAccess', { memberId, grants: [] })
  },
}
