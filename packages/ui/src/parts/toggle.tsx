'use client'
// Decides how something is switched on and off, and that a fixed one can still be reached and asked why.
import { useCallback, type ReactElement } from 'react'
import { Hint } from './hint.tsx'

/** Props of {@link Toggle}. */
export interface ToggleProps {
  /** `switch` for one thing in a line of its own, `box` where many stand side by side. */
  look: 'switch' | 'box'
  on: boolean | 'mixed'
  id?: string
  /** What it is called, where no visible label says so, or says too little. */
  label?: string | undefined
  describedBy?: string | undefined
  /** Whether it stays as it is. It can be reached all the same, and asked why. */
  fixed?: boolean | undefined
  /** Why, in one sentence, where no words beside say so. */
  why?: string | undefined
  /** Whether nothing here can be changed: one sentence elsewhere says why. */
  disabled?: boolean | undefined
  onChange: (on: boolean) => void
}

/** The browser's own checkbox. */
export function Toggle({
  look,
  on,
  id,
  label,
  describedBy,
  fixed = false,
  why,
  disabled,
  onChange,
}: ToggleProps): ReactElement {
  const mixed = on === 'mixed'
  const mix = useCallback(
    (box: HTMLInputElement | null) => {
      if (box) box.indeterminate = mixed
    },
    [mixed],
  )
  const box = (
    <input
      ref={mix}
      type='checkbox'
      className={look === 'switch' ? 'rollcall-switch' : 'rollcall-check'}
      {...(look === 'switch' ? { role: 'switch' } : {})}
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      aria-disabled={fixed || undefined}
      disabled={disabled}
      checked={on === true}
      onChange={(event) => {
        if (!fixed) onChange(event.target.checked)
      }}
    />
  )
  return fixed && why !== undefined && !disabled ? <Hint text={why}>{box}</Hint> : box
}
