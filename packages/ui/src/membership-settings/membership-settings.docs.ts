// Decides what the page about MembershipSettings says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'

export const page: ComponentPage = {
  name: 'MembershipSettings',
  purpose:
    'The viewer’s own name and language in one organization, where its policy lets them choose. Their account is not touched.',
  status: 'beta',
  story: 'Default',
  usage: `import { MembershipSettings } from '@rollcall/ui'

export const ProfilePage = () => <MembershipSettings organizationId="acme" />
`,
  hooks: ['useMember', 'useUpdateMyMembership'],
  keyboard: [
    ['Tab', 'goes through the fields'],
    ['Enter', 'in a line of text: saves'],
  ],
  accessibility: [
    'Every field has a label; what was saved or refused is announced.',
    'A change made elsewhere meanwhile is told, and what was typed is kept.',
  ],
}
