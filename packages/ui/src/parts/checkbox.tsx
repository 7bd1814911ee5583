'use client'
// Decides how something is ticked in a form: a box, its words, and one line of what it does.
import { useId, type ReactElement } from 'react'
import { Toggle } from './toggle.tsx'

/** Props of {@link Checkbox}. */
export interface CheckboxProps {
  label: string
  help?: string
  /** Whether the help is a warning. Default: `neutral`. */
  tone?: 'neutral' | 'warning'
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A box with its words. */
export function Checkbox({
  label,
  help,
  tone = 'neutral',
  checked,
  onChange,
}: CheckboxProps): ReactElement {
  const id = useId()
  return (
    <div className='rollcall-option'>
      <Toggle look='box' id={id} describedBy={`${id}-help`} on={checked} onChange={onChange} />
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <div id={`${id}-help`} className='rollcall-field-help' data-tone={tone}>
          {help}
        </div>
      )}
    </div>
  )
}
