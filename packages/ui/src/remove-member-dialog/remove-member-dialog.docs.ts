// Decides what the page about RemoveMemberDialog says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'
import { askingNotes, dialogKeys } from '../../../../.storybook/docs/usual-keys.ts'

export const page: ComponentPage = {
  name: 'RemoveMemberDialog',
  purpose:
    'Asks before somebody is removed: it names the person, what they lose, and what is left.',
  status: 'stable',
  story: 'Default',
  frame: 340,
  usage: `import type { Person } from '@rollcall/core'
import { RemoveMemberDialog } from '@rollcall/ui'
import { useState } from 'react'

export function RemoveButton({ member }: { member: Person }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Remove
      </button>
      <RemoveMemberDialog
        organizationId="acme"
        member={member}
        open={open}
        onOpenChange={setOpen}
      />
    </>
  )
}
`,
  hooks: ['usePreviewRemoval', 'useRemoveMember'],
  keyboard: dialogKeys,
  accessibility: askingNotes,
}
