'use client'
// Decides where the focus goes when a step of the dialog takes the place of another: the control that led there is gone.
import { useEffect, useRef, type RefObject } from 'react'

/** Puts the focus on the first thing to write in. */
export function focusFirst(within: HTMLElement | null): void {
  within?.querySelector<HTMLElement>('.rollcall-input, .rollcall-box-input')?.focus()
}

/** The element of a step, which takes the focus when it comes, where that is wanted. */
export function useFirstField(wanted: boolean): RefObject<HTMLDivElement | null> {
  const step = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wanted) focusFirst(step.current)
  }, [wanted])
  return step
}
