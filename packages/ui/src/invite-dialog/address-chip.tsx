'use client'
// Decides how an address shows its verdict: by an icon and by words.
import type { Reason } from '@rollcall/core'
import { useId, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react'
import type { InviteDialogCopy } from '../copy/en/invite-dialog.ts'
import { Icon } from '../parts/icons.tsx'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'
import { writtenOf, type JudgedChip } from './use-box.ts'

/** Props of {@link AddressChip}. */
export interface AddressChipProps {
  chip: JudgedChip
  copy: InviteDialogCopy
  /** Whether a name goes along, and is worth its room. */
  named: boolean
  /** Whether the tabulator stops here. */
  stop: boolean
  /** The id of what says which keys there are. */
  described: string
  sentence: (reason: Reason) => string
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onEdit: () => void
  onRemove: () => void
}

/** One address of the box; a click on it corrects it. */
export function AddressChip({
  chip,
  copy,
  named,
  stop,
  described,
  sentence,
  onFocus,
  onKeyDown,
  onEdit,
  onRemove,
}: AddressChipProps): ReactElement {
  const id = useId()
  const { email, reason, said } = chip
  const name = named ? chip.name : undefined
  const only = (act: () => void) => (event: MouseEvent) => {
    event.stopPropagation()
    act()
  }
  const free = said === null ? 'valid' : 'unchecked'
  const verdict = reason ? sentence(reason) : copy[free]
  return (
    <li
      className='rollcall-chip'
      data-slot='invite-address'
      data-state={reason ? reason.code : free}
    >
      <Icon name={reason ? 'alert' : free === 'valid' ? 'check' : 'mail'} />
      <span className='rollcall-chip-words'>
        <button
          type='button'
          className='rollcall-chip-text'
          data-named={name === undefined ? undefined : ''}
          tabIndex={stop ? 0 : -1}
          aria-label={copy.edit(name === undefined ? email : `${name} ${email}`)}
          aria-describedby={`${id} ${described}`}
          aria-keyshortcuts='Delete'
          title={writtenOf(chip)}
          onClick={only(onEdit)}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        >
          {name !== undefined && <span className='rollcall-chip-name'>{name} </span>}
          {email}
        </button>
        {reason ? (
          <span id={id} className='rollcall-chip-verdict'>
            {verdict}
          </span>
        ) : (
          <VisuallyHidden>
            <span id={id}>{verdict}</span>
          </VisuallyHidden>
        )}
      </span>
      <button
        type='button'
        className='rollcall-chip-remove'
        // By keyboard the address itself is removed; two stops for each would be one too many.
        tabIndex={-1}
        aria-label={copy.remove(email)}
        onClick={only(onRemove)}
      >
        <Icon name='close' />
      </button>
    </li>
  )
}
