'use client'
// Decides that words of one's own can be added, and take no room until they are.
import { useId, useState, type ReactElement } from 'react'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Icon } from '../parts/icons.tsx'
import type { AskedProps } from './asked.ts'

/** A button, and the message once it was pressed. */
export function MessageField({ copy, draft }: Pick<AskedProps, 'copy' | 'draft'>): ReactElement {
  const id = useId()
  const [asked, ask] = useState(false)
  if (!asked && draft.message === '') {
    return (
      <div>
        <Button className='rollcall-form-more' look='quiet' onClick={() => ask(true)}>
          <Icon name='plus' />
          {copy.more}
        </Button>
      </div>
    )
  }
  return (
    <Field id={id} label={copy.message}>
      <textarea
        ref={asked ? focus : undefined}
        id={id}
        className='rollcall-textarea'
        rows={3}
        maxLength={1000}
        placeholder={copy.messagePlaceholder}
        value={draft.message}
        onChange={(event) => draft.setMessage(event.target.value)}
      />
    </Field>
  )
}

function focus(field: HTMLElement | null): void {
  field?.focus()
}
