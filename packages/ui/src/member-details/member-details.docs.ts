// Decides what the page about MemberDetails says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'
import { menuKeys } from '../../../../.storybook/docs/usual-keys.ts'

export const page: ComponentPage = {
  name: 'MemberDetails',
  purpose:
    'One member: who they are, what they may do and why, and everything about them that the viewer may change. It saves all at once.',
  status: 'stable',
  story: 'Matrix',
  usage: `import { MemberDetails } from '@rollcall/ui'

export function MemberPage({ memberId, back }: { memberId: string; back: () => void }) {
  return <MemberDetails organizationId="acme" memberId={memberId} onClose={back} onRemoved={back} />
}
`,
  hooks: [
    'useMember',
    'useChangeMember',
    'useGrantAccess',
    'useSuspendMember',
    'useReactivateMember',
    'useRemoveMember',
  ],
  keyboard: [
    ['Tab', 'goes through fields and switches; a matrix is one stop'],
    ['Up, Down, Left or Right', 'goes from cell to cell in a matrix'],
    ['Space', 'turns a switch or a cell'],
    ...menuKeys,
  ],
  accessibility: [
    'A matrix of permissions is a grid: each cell is named by its row and its column.',
    'What is given by the role is shown as given and locked, and says from where it comes.',
    'Changes that are not saved are told; leaving asks first, the browser’s own way out too.',
    'A change made by somebody else meanwhile is told, and nothing typed is lost.',
  ],
}
