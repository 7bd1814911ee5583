// Decides what the page about InvitationPrompt says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'

export const page: ComponentPage = {
  name: 'InvitationPrompt',
  purpose:
    'Asks somebody to answer their invitations on a page of yours: a card for each, and nothing where none waits.',
  status: 'stable',
  story: 'Default',
  usage: `import { InvitationPrompt } from '@rollcall/ui'

export const Home = () => (
  <>
    <InvitationPrompt when="no-organization" />
    <h1>Your organizations</h1>
  </>
)
`,
  hooks: ['useMyInvitations', 'useMe', 'useAcceptInvitation', 'useDeclineInvitation'],
  keyboard: [
    ['Tab', 'goes from answer to answer'],
    ['Enter or Space', 'gives the answer that has the focus'],
  ],
  accessibility: [
    'It is a region called “Invitations”; each invitation in it is an article with a name.',
    'What was answered stays to be read, and is announced; the focus stays with it.',
  ],
}
