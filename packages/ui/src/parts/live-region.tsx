'use client'
// Decides how results are said aloud without moving the focus.
import type { ReactElement } from 'react'

/** Always in the document, so that a change of its words is heard. */
export function LiveRegion({ children }: { children: string }): ReactElement {
  return (
    <output className='rollcall-visually-hidden' aria-live='polite'>
      {children}
    </output>
  )
}
