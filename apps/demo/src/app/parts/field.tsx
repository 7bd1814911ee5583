// Decides how a line of text is asked for: its name above it, and a lock in it where it may not be changed.
import type { ComponentProps } from 'react'
import { Icon } from './icon.tsx'

interface FieldProps extends ComponentProps<'input'> {
  label: string
  /** Said beside the name, more quietly. */
  aside?: string | undefined
}

/** A labelled line of text. */
export function Field({ label, aside, readOnly, ...input }: FieldProps) {
  return (
    <label className='field'>
      <span>
        {label} {aside && <em className='secondary'>{aside}</em>}
      </span>
      <span className='field-box' data-locked={readOnly ? '' : undefined}>
        <input {...input} readOnly={readOnly} />
        {readOnly && <Icon name='lock' />}
      </span>
    </label>
  )
}
