'use client'
// Decides how addresses get into the box and out of it: by typing, pasting, keys and clicks.
import type { Reason } from '@rollcall/core'
import {
  useEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactElement,
} from 'react'
import type { InviteDialogCopy } from '../copy/en/invite-dialog.ts'
import { LiveRegion } from '../parts/live-region.tsx'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'
import { AddressChip } from './address-chip.tsx'
import { isEnded, isList, isWhole, namesSomebody } from './reading.ts'
import type { Box, JudgedChip } from './use-box.ts'
import { backwards, useChipKeys } from './use-chip-keys.ts'

/** Props of {@link AddressBox}. */
export interface AddressBoxProps {
  id: string
  copy: InviteDialogCopy
  box: Box
  /** Whether the names found beside the addresses go along. */
  named: boolean
  sentence: (reason: Reason) => string
}

/** One box for any number of addresses. What is no address stays in it as it was written. */
export function AddressBox({ id, copy, box, named, sentence }: AddressBoxProps): ReactElement {
  const list = useRef<HTMLUListElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [said, say] = useState('')
  const { chips, text } = box
  const { length } = chips
  useEffect(() => {
    // Whoever writes goes on where the box has grown to.
    const writes = document.activeElement === input.current
    if (length > 0 && writes) input.current?.scrollIntoView({ block: 'nearest' })
  }, [length])

  const add = (more: string): void => {
    const count = box.add(more)
    if (count > 0) say(copy.added(count))
  }
  const remove = (chip: JudgedChip): void => {
    box.remove([chip.id])
    say(copy.removed(chip.email))
  }
  const edit = (chip: JudgedChip): void => {
    // What was typed becomes a chip of its own: nothing is lost.
    if (text.trim() !== '') add(text)
    box.edit(chip)
    input.current?.focus()
  }
  const keys = useChipKeys({ chips, list, input, onEdit: edit, onRemove: remove })

  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const last = chips.at(-1)
    const { selectionStart, selectionEnd } = event.currentTarget
    const atStart = selectionStart === 0 && selectionEnd === 0
    if (event.key === 'Enter') {
      event.preventDefault()
      if (text.trim() !== '') add(text)
    } else if (event.key === 'Backspace' && text === '' && last) {
      event.preventDefault()
      remove(last)
    } else if (event.key === backwards(event) && atStart && keys.enter()) event.preventDefault()
  }
  const paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text')
    const begun = text.trim() !== ''
    if (!namesSomebody(pasted) || (begun && !isList(pasted))) return
    event.preventDefault()
    add(begun ? `${text}\n${pasted}` : pasted)
  }
  return (
    // A click beside the input means the input; keys have it in their order already.
    <div className='rollcall-box' role='presentation' onClick={() => input.current?.focus()}>
      {chips.length > 0 && (
        <ul ref={list} className='rollcall-chips' aria-label={copy.addresses}>
          {chips.map((chip) => (
            <AddressChip
              key={chip.id}
              chip={chip}
              copy={copy}
              named={named}
              stop={chip.id === keys.stop}
              described={`${id}-keys`}
              sentence={sentence}
              onFocus={() => keys.setStop(chip.id)}
              onKeyDown={(event) => keys.press(event, chip)}
              onEdit={() => edit(chip)}
              onRemove={() => {
                remove(chip)
                input.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      <input
        ref={input}
        id={id}
        className='rollcall-box-input'
        type='text'
        inputMode='email'
        autoCapitalize='none'
        autoComplete='off'
        spellCheck={false}
        aria-describedby={`${id}-help`}
        placeholder={chips.length === 0 ? copy.placeholder : undefined}
        value={text}
        onChange={({ target: { value } }) => (isEnded(value) ? add(value) : box.setText(value))}
        onKeyDown={press}
        onBlur={(event) => {
          // The footer's buttons take the text themselves: a box that grew under the pointer would make it miss.
          if (event.relatedTarget?.closest('.rollcall-dialog-footer')) return
          if (isWhole(text)) add(text)
        }}
        onPaste={paste}
      />
      <VisuallyHidden>
        <span id={`${id}-keys`}>{copy.keys}</span>
      </VisuallyHidden>
      <LiveRegion>{said}</LiveRegion>
    </div>
  )
}
