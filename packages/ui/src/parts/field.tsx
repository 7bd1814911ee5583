'use client'
// Decides how a control, its label and the words below belong together.
import type { ReactElement, ReactNode } from 'react'
import { Icon } from './icons.tsx'

/** Props of {@link Field}. */
export interface FieldProps {
  /** The id of the control. */
  id: string
  label: string
  /** Below the control; it describes it by `${id}-help`. */
  help?: ReactNode
  /** What is wrong, in place of the help. */
  error?: string | undefined
  children: ReactNode
}

/** A labelled control. */
export function Field({ id, label, help, error, children }: FieldProps): ReactElement {
  return (
    <div className='rollcall-field'>
      <label id={`${id}-label`} className='rollcall-field-label' htmlFor={id}>
        {label}
      </label>
      {children}
      <FieldHelp id={id} help={help} error={error} />
    </div>
  )
}

/** What stands below a control or a group of them. */
export function FieldHelp({
  id,
  help,
  error,
}: Pick<FieldProps, 'id' | 'help' | 'error'>): ReactElement | null {
  if (error !== undefined) {
    return (
      <div id={`${id}-help`} className='rollcall-field-error' role='alert'>
        <Icon name='alert' />
        {error}
      </div>
    )
  }
  if (help === undefined) return null
  return (
    <div id={`${id}-help`} className='rollcall-field-help'>
      {help}
    </div>
  )
}
