// Decides what the page about PendingInvitesBell says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'

export const page: ComponentPage = {
  name: 'PendingInvitesBell',
  purpose:
    'The invitations that wait for the signed-in person, in the bar of your app. It needs nothing but the provider.',
  status: 'stable',
  story: 'Many',
  usage: `import { PendingInvitesBell } from '@rollcall/ui'

export const TopBar = () => (
  <header>
    <PendingInvitesBell onAccepted={(member) => location.assign(\`/\${member.organizationId}\`)} />
  </header>
)
`,
  hooks: ['useMyInvitations', 'useAcceptInvitation', 'useDeclineInvitation'],
  keyboard: [
    [
      'Enter or Space',
      'opens the list; the first thing in it is not a button, so that nothing is answered by accident',
    ],
    ['Tab', 'goes from answer to answer'],
    ['Escape', 'closes the list; the focus goes back to the bell'],
  ],
  accessibility: [
    'Its name counts: “2 pending invitations”. The badge is for the eye only.',
    'An answer is at once, and announced; a decline can be taken back for six seconds, with the focus on it.',
    'Each invitation is an article, named by who invites and as what.',
  ],
}
