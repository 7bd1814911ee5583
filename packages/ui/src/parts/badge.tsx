'use client'
import type { ReactElement, ReactNode } from 'react'

/** Props of {@link Badge}. */
export interface BadgeProps {
  tone?: 'neutral' | 'warning' | 'danger' | 'success'
  children: ReactNode
}

/** A state in a word. */
export function Badge({ tone = 'neutral', children }: BadgeProps): ReactElement {
  return (
    <span className='rollcall-badge' data-slot='badge' data-tone={tone}>
      {children}
    </span>
  )
}
