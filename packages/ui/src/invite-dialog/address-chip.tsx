'use client'
// Decides how an address shows its verdict: by an icon and by words.
import type { Reason } from '@rollcall/core'
import type { MouseEvent, ReactElement } from 'react'
import type { InviteDialogCopy } from '../copy/en/invite-dialog.ts'
import { Icon } from '../parts/icons.tsx'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'
import type { JudgedChip } from './use-box.ts'

/** Props of {@link AddressChip}. */
export interface AddressChipProps {
  chip: JudgedChip
  copy: InviteDialogCopy
  sentence: (reason: Reason) => string
  onEdit: () => void
  onRemove: () => void
}

/** One address of the box; a click on it corrects it. */
export function AddressChip({
  chip,
  copy,
  sentence,
  onEdit,
  onRemove,
}: AddressChipProps): ReactElement {
  const { email, name, reason } = chip
  const only = (act: () => void) => (event: MouseEvent) => {
    event.stopPropagation()
    act()
  }
  return (
    <li className='rollcall-chip' data-state={reason ? reason.code : 'valid'}>
      <Icon name={reason ? 'alert' : 'check'} />
      <button
        type='button'
        className='rollcall-chip-text'
        aria-label={copy.edit(email)}
        title={name === undefined ? email : `${name} <${email}>`}
        onClick={only(onEdit)}
      >
        {email}
      </button>
      {reason ? (
        <span className='rollcall-chip-verdict'>{sentence(reason)}</span>
      ) : (
        <VisuallyHidden>{copy.valid}</VisuallyHidden>
      )}
      <button
        type='button'
        className='rollcall-chip-remove'
        aria-label={copy.remove(email)}
        onClick={only(onRemove)}
      >
        <Icon name='close' />
      </button>
    </li>
  )
}
