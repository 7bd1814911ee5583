// Decides what the page about OrganizationMembers says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'
import { menuKeys } from '../../../../.storybook/docs/usual-keys.ts'

export const page: ComponentPage = {
  name: 'OrganizationMembers',
  purpose:
    'Everything in one: members and invitations in tabs, and an opened member in their place. The quickest way to a whole members page.',
  status: 'stable',
  story: 'Default',
  usage: `import { OrganizationMembers } from '@rollcall/ui'
import { useUrlTab, useUrlView } from '@rollcall/ui/hooks'

export function MembersPage() {
  // The open tab and what is looked at in each are in the address.
  const tab = useUrlTab()
  const members = useUrlView({ prefix: 'members-' })
  const invitations = useUrlView({ prefix: 'invitations-' })
  return (
    <OrganizationMembers
      organizationId="acme"
      {...tab}
      {...members}
      invitationsView={invitations}
    />
  )
}
`,
  hooks: ['useUrlTab', 'useUrlView', 'useOrganization', 'usePeople', 'useMember'],
  keyboard: [
    [
      'Left or Right',
      'goes from tab to tab and opens it; in right-to-left text the other way round',
    ],
    ['Home or End', 'goes to the first or the last tab'],
    ['Tab', 'goes from the tabs into the open one'],
    ...menuKeys,
  ],
  accessibility: [
    'Tabs follow the pattern of WAI-ARIA; their counts belong to their names.',
    'When a member opens, the focus goes into the details, and back to the row when they close.',
    'What is not saved is asked about before it is left.',
  ],
}
