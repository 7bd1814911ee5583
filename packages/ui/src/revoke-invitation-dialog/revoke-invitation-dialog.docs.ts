// Decides what the page about RevokeInvitationDialog says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'
import { askingNotes, dialogKeys } from '../../../../.storybook/docs/usual-keys.ts'

export const page: ComponentPage = {
  name: 'RevokeInvitationDialog',
  purpose: 'Asks before an open invitation is revoked: its link is dead at once.',
  status: 'stable',
  story: 'Default',
  frame: 320,
  usage: `import type { Person } from '@rollcall/core'
import { RevokeInvitationDialog } from '@rollcall/ui'

export function Revoking({ invitation, close }: { invitation: Person; close: () => void }) {
  return (
    <RevokeInvitationDialog
      organizationId="acme"
      invitation={invitation}
      open
      onOpenChange={close}
      onRevoked={close}
    />
  )
}
`,
  hooks: ['useRevokeInvitation'],
  keyboard: dialogKeys,
  accessibility: askingNotes,
}
