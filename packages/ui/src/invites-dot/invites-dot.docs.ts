// Decides what the page about InvitesDot says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'

export const page: ComponentPage = {
  name: 'InvitesDot',
  purpose:
    'A dot on an avatar or an icon of your own while invitations wait, with words for those who do not see it.',
  status: 'stable',
  story: 'Waiting',
  usage: `import { InvitesDot } from '@rollcall/ui'

export const AccountButton = () => (
  <button type="button" style={{ position: 'relative' }}>
    Account
    <InvitesDot />
  </button>
)
`,
  hooks: ['useMyInvitations'],
  keyboard: [],
  accessibility: [
    'Inside a button its words are part of the button’s name.',
    'Where the button has an `aria-label`, put the dot beside it and name it by `id` in `aria-describedby`.',
    'When nothing waits, nothing is drawn and nothing is heard.',
  ],
}
