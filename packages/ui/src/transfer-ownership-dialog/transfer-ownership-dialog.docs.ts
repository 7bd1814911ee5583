// Decides what the page about TransferOwnershipDialog says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'
import { askingNotes, dialogKeys } from '../../../../.storybook/docs/usual-keys.ts'

export const page: ComponentPage = {
  name: 'TransferOwnershipDialog',
  purpose:
    'Offers the ownership of an organization to somebody. Nothing changes until they accept; then both roles change at once.',
  status: 'stable',
  story: 'Default',
  frame: 340,
  usage: `import type { Person } from '@rollcall/core'
import { TransferOwnershipDialog } from '@rollcall/ui'

export function Handover({ member, close }: { member: Person; close: () => void }) {
  return (
    <TransferOwnershipDialog organizationId="acme" member={member} open onOpenChange={close} />
  )
}
`,
  hooks: ['useOfferOwnership', 'useCancelOwnershipOffer'],
  keyboard: dialogKeys,
  accessibility: askingNotes,
}
