// People who are to have an account first, or are no strangers.
import type { Reason } from '@rollcall/core'
import type { Provocation } from './provocation.ts'

type Codes = Extract<Reason['code'], 'project_member' | 'not_registered' | 'already_registered'>

export const club: Record<Codes, Provocation> = {
  async project_member({ add, ask, olle, organizationId, rollcall }) {
    const { id: projectId } = await rollcall.projects.create({ organizationId, name: 'Hall' })
    const grants = [{ scope: 'project' as const, projectId, permissions: ['room.enter'] }]
    const { email } = await add('gus', 'guest', grants)
    return () => ask(olle, 'inviteMembers', { people: [{ email }] })
  },

  not_registered:
    async ({ ask, olle, who }) =>
    () =>
      ask(olle, 'inviteMembers', { people: [{ email: who('nobody').email }] }),

  already_registered:
    async ({ ask, olle, who }) =>
    () =>
      ask(olle, 'registerPerson', { email: who('ada').email }),
}
