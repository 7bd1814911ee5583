// People who are to have an account first, or are no strangers.
import type { Reason } from '@rollcall/core'
import type { Provocation } from './provocation.ts'

type Codes = Extract<Reason['code'], 'project_member' | 'not_registered' | 'already_registered'>

export const club: Record<Codes, Provocation> = {
  async project_member({ add, ask, olle, projects }) {
    await projects('hall')
    const permissions = ['room.enter']
    const grant = { scope: 'project' as const, projectId: 'hall', permissions }
    const { email } = await add('gus', 'guest', [grant])
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
