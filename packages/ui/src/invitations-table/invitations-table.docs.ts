// Decides what the page about InvitationsTable says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'
import { menuKeys } from '../../../../.storybook/docs/usual-keys.ts'

export const page: ComponentPage = {
  name: 'InvitationsTable',
  purpose:
    'The open invitations of an organization alone, for a tab or a page of their own: who invited whom, until when, and what became of the mail.',
  status: 'stable',
  story: 'Default',
  usage: `import { InvitationsTable } from '@rollcall/ui'

export const InvitationsPage = () => (
  <InvitationsTable organizationId="acme" confirm={['resendInvitation']} />
)
`,
  hooks: ['usePeople', 'useResendInvitation', 'useLinkInvitation', 'useRevokeInvitation'],
  keyboard: [['Tab', 'goes through the heads that sort and the controls of each row'], ...menuKeys],
  accessibility: [
    'An expired invitation, or one whose mail came back, says so in words beside its tone.',
    'What was sent again, revoked or refused is announced; when a row goes, the focus goes to the next one.',
    'Whoever may not read invitations reads who can help.',
  ],
}
