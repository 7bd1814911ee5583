// Decides what the page about InvitesMenuItem says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'

export const page: ComponentPage = {
  name: 'InvitesMenuItem',
  purpose:
    'The words of an entry in your own account menu, with the number of invitations that wait. The entry, its looks and its keys stay yours.',
  status: 'stable',
  story: 'Waiting',
  usage: `import { InvitesMenuItem } from '@rollcall/ui'

export const AccountMenu = () => (
  <nav>
    <a href="/invites">
      <InvitesMenuItem />
    </a>
  </nav>
)
`,
  hooks: ['useMyInvitations'],
  keyboard: [],
  accessibility: [
    'It is content, no control: it adds no stop to the keyboard.',
    'The number is heard as words: “2 pending invitations”.',
  ],
}
