'use client'
import type { ReactElement, ReactNode } from 'react'

/** Words for those who listen. */
export function VisuallyHidden({ children }: { children: ReactNode }): ReactElement {
  return <span className='rollcall-visually-hidden'>{children}</span>
}
