// Decides what the page about LeaveOrganizationDialog says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'
import { askingNotes, dialogKeys } from '../../../../.storybook/docs/usual-keys.ts'

export const page: ComponentPage = {
  name: 'LeaveOrganizationDialog',
  purpose: 'Asks before the viewer leaves: what they lose, and how they could come back.',
  status: 'stable',
  story: 'Default',
  frame: 320,
  usage: `import { LeaveOrganizationDialog } from '@rollcall/ui'

export function Leaving({ open, close }: { open: boolean; close: () => void }) {
  return (
    <LeaveOrganizationDialog
      organizationId="acme"
      open={open}
      onOpenChange={close}
      onLeft={() => location.assign('/')}
    />
  )
}
`,
  hooks: ['useLeaveOrganization'],
  keyboard: dialogKeys,
  accessibility: askingNotes,
}
