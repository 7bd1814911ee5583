// Decides what the page about EditInvitationDialog says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'
import { dialogKeys, menuKeys } from '../../../../.storybook/docs/usual-keys.ts'

export const page: ComponentPage = {
  name: 'EditInvitationDialog',
  purpose:
    'Corrects an open invitation without sending another: role, name, language and access, as far as the policy asks for them. Its link stays.',
  status: 'stable',
  story: 'Default',
  frame: 480,
  usage: `import type { Person } from '@rollcall/core'
import { EditInvitationDialog } from '@rollcall/ui'

export function Correcting({ invitation, close }: { invitation: Person; close: () => void }) {
  return (
    <EditInvitationDialog
      organizationId="acme"
      invitation={invitation}
      open
      onOpenChange={close}
      onEdited={close}
    />
  )
}
`,
  hooks: ['useEditInvitation', 'usePeople'],
  keyboard: [...dialogKeys, ['Enter', 'in a line of text: saves what was changed'], ...menuKeys],
  accessibility: [
    'When somebody else was faster, that is announced where it is drawn, with what they changed. What was typed stays.',
    'The button that saves can be reached before there is anything to save, and says so.',
    'What was typed is still there when the dialog of the same invitation opens again.',
  ],
}
