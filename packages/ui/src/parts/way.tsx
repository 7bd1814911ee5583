'use client'
// Decides how the host's own pages are reached: by an address, or by a function of the host's router.
import type { ReactElement, ReactNode } from 'react'
import { Button, type ButtonProps } from './button.tsx'

/** Where a button of the host leads: an address, or what it does. It is given the (masked) email address, if any. */
export type Way = string | ((email: string) => void)

/** Props of {@link WayButton}. */
export interface WayButtonProps {
  way: Way
  email?: string
  look?: NonNullable<ButtonProps['look']>
  children: ReactNode
}

/** A link or a button, looking the same. */
export function WayButton({
  way,
  email = '',
  look = 'soft',
  children,
}: WayButtonProps): ReactElement {
  if (typeof way === 'string') {
    return (
      <a className='rollcall-button' data-look={look} href={way}>
        {children}
      </a>
    )
  }
  return (
    <Button look={look} onClick={() => way(email)}>
      {children}
    </Button>
  )
}
