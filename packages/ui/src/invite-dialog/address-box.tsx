'use client'
// Decides how addresses get into the box and out of it: by typing, pasting, keys and clicks.
import type { Reason } from '@rollcall/core'
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import type { InviteDialogCopy } from '../copy/en/invite-dialog.ts'
import { LiveRegion } from '../parts/live-region.tsx'
import { AddressChip } from './address-chip.tsx'
import { isList } from './addresses.ts'
import type { Box, JudgedChip } from './use-box.ts'

/** Props of {@link AddressBox}. */
export interface AddressBoxProps {
  id: string
  copy: InviteDialogCopy
  box: Box
  sentence: (reason: Reason) => string
}

/** One box for any number of addresses. */
export function AddressBox({ id, copy, box, sentence }: AddressBoxProps): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  const [said, say] = useState('')
  const { chips, text } = box

  const add = (more: string): void => {
    const count = box.add(more)
    if (count > 0) say(copy.added(count))
  }
  const remove = (chip: JudgedChip): void => {
    box.remove(chip.id)
    say(copy.removed(chip.email))
    input.current?.focus()
  }
  const edit = (chip: JudgedChip): void => {
    // What was typed becomes a chip of its own: nothing is lost.
    if (text.trim() !== '') add(text)
    box.edit(chip)
    input.current?.focus()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const last = chips.at(-1)
    const ends = event.key === 'Enter' || event.key === ',' || event.key === ';'
    const quoted = (text.match(/"/g) ?? []).length % 2 === 1
    if (ends && !quoted) {
      event.preventDefault()
      if (text.trim() !== '') add(text)
    } else if (event.key === 'Backspace' && text === '' && last) {
      event.preventDefault()
      remove(last)
    }
  }
  return (
    // A click beside the input means the input; keys have it in their order already.
    <div className='rollcall-box' role='presentation' onClick={() => input.current?.focus()}>
      {chips.length > 0 && (
        <ul className='rollcall-chips' aria-label={copy.addresses}>
          {chips.map((chip) => (
            <AddressChip
              key={chip.id}
              chip={chip}
              copy={copy}
              sentence={sentence}
              onEdit={() => edit(chip)}
              onRemove={() => remove(chip)}
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
        onChange={(event) => box.setText(event.target.value)}
        onKeyDown={press}
        onBlur={(event) => {
          // The footer's buttons take the text themselves: a box that grew under the pointer would make it miss.
          if (event.relatedTarget?.closest('.rollcall-dialog-footer')) return
          if (text.trim() !== '') add(text)
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text')
          if (!isList(pasted)) return
          event.preventDefault()
          add(text.trim() === '' ? pasted : `${text}\n${pasted}`)
        }}
      />
      <LiveRegion>{said}</LiveRegion>
    </div>
  )
}
