'use client'
import type { ReactElement } from 'react'

/** Shows that something is at work; the words beside say what. */
export function Spinner(): ReactElement {
  return <span aria-hidden className='rollcall-spinner' />
}
