// Decides how the way back looks: an arrow, and the name of where it leads.
import type { ReactNode } from 'react'
import { Link } from '../router.tsx'
import { Icon } from './icon.tsx'

/** The way back to the page above. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link className='way-back' to={to}>
      <Icon name='back' />
      {children}
    </Link>
  )
}
