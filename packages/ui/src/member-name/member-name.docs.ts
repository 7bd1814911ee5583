// Decides what the page about MemberName says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'

export const page: ComponentPage = {
  name: 'MemberName',
  purpose:
    'The name of a person where you show what they made. Once they are gone it is crossed out, and says so.',
  status: 'stable',
  story: 'Default',
  usage: `import { MemberName } from '@rollcall/ui'

export const Author = ({ memberId }: { memberId: string }) => (
  <p>
    Written by <MemberName organizationId="acme" memberId={memberId} />
  </p>
)
`,
  hooks: ['useMember'],
  keyboard: [['Tab', 'stops at the name of somebody who is gone, and shows why it is crossed out']],
  accessibility: [
    'Who is gone is said in words too: a line through a name is heard by nobody.',
    'Names of every script keep their own direction.',
  ],
}
