// Decides what the page about AcceptInvitation says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'

export const page: ComponentPage = {
  name: 'AcceptInvitation',
  purpose:
    'The page behind the link of an invitation, in each of its states: signed out, signed in with another address, expired, revoked, used. Opening it changes nothing.',
  status: 'stable',
  story: 'Right',
  usage: `import { AcceptInvitation } from '@rollcall/ui'

export const InvitationPage = () => (
  <AcceptInvitation
    signIn={(email) => location.assign(\`/sign-in?email=\${encodeURIComponent(email)}\`)}
    createAccount="/sign-up"
    onAccepted={(member) => location.assign(\`/\${member.organizationId}\`)}
  />
)
`,
  hooks: ['usePreviewInvitation', 'useAcceptInvitationByToken', 'useDeclineInvitationByToken'],
  keyboard: [
    ['Tab', 'goes through the ways that are open'],
    ['Enter or Space', 'takes the way that has the focus'],
  ],
  accessibility: [
    'Every state has a heading that says what is, and one sentence that says what to do.',
    'When the invitation was answered, the focus goes to the heading that says so.',
    'The address of the invited person is shown in part only to those who have not proved that it is theirs.',
  ],
}
