'use client'
// Decides how a control, its label and the words below belong together.
import type { ReactElement, ReactNode } from 'react'

/** Props of {@link Field}. */
export interface FieldProps {
  /** The id of the control. */
  id: string
  label: string
  /** Below the control; it describes it by `${id}-help`. */
  help?: ReactNode
  children: ReactNode
}

/** A labelled control. */
export function Field({ id, label, help, children }: FieldProps): ReactElement {
  return (
    <div className='rollcall-field'>
      <label className='rollcall-field-label' htmlFor={id}>
        {label}
      </label>
      {children}
      {help !== undefined && (
        <div id={`${id}-help`} className='rollcall-field-help'>
          {help}
        </div>
      )}
    </div>
  )
}
