// Decides the frame of every page of somebody who is signed in: where one is, what waits, who one is.
import { PendingInvitesBell } from '@rollcall/ui'
import type { ReactNode } from 'react'
import type { Account } from '../api.ts'
import { tenantOf, useBrand } from '../brand.ts'
import { Link } from '../router.tsx'
import { AvatarMenu } from './avatar-menu.tsx'
import { Sidebar } from './sidebar.tsx'
import { UnverifiedNotice } from './unverified-notice.tsx'

interface ShellProps {
  account: Account
  /** The organization one is in, if any. */
  organization?: { id: string; name: string } | undefined
  children: ReactNode
}

/** Sidebar, top bar, page. */
export function Shell({ account, organization, children }: ShellProps) {
  const tenant = tenantOf(organization?.id)
  useBrand(tenant)
  return (
    <div className='shell'>
      <a className='skip' href='#page'>
        Skip to the page
      </a>
      <Sidebar tenant={tenant} organization={organization} />
      <header className='top-bar'>
        <nav className='top-bar-place' aria-label='Where you are'>
          <ol>
            <li>
              <Link to='/organizations'>Organizations</Link>
            </li>
            {organization && <li>{organization.name}</li>}
          </ol>
        </nav>
        <PendingInvitesBell />
        <AvatarMenu account={account} />
      </header>
      <main id='page' className='page' tabIndex={-1}>
        <div className='page-content'>
          {!account.emailVerified && <UnverifiedNotice email={account.email} />}
          {children}
        </div>
      </main>
    </div>
  )
}
