// Decides the frame of every page of somebody who is signed in: where one is, what waits, who one is.
import type { OrganizationMark } from '@rollcall/core'
import { PendingInvitesBell } from '@rollcall/ui'
import { Suspense, type ReactNode } from 'react'
import type { Account } from '../api.ts'
import { useBrand, useTenant } from '../brand.ts'
import { capital } from '../capital.ts'
import { Link } from '../router.tsx'
import { InWords } from '../words.tsx'
import { AvatarMenu } from './avatar-menu.tsx'
import { Sidebar } from './sidebar.tsx'
import { UnverifiedNotice } from './unverified-notice.tsx'

interface ShellProps {
  account: Account
  /** The organization one is in, if any. */
  organization?: OrganizationMark | undefined
  /** Where in it: the pages' group, where it has a name, and the page. */
  place?: readonly string[]
  children: ReactNode
}

/** Sidebar, top bar, page. */
export function Shell({ account, organization, place = [], children }: ShellProps) {
  const tenant = useTenant(organization)
  const { organization: nouns, invites } = tenant.composition
  useBrand(tenant)
  return (
    <Suspense>
      <InWords tenant={tenant}>
        <div className='shell'>
          <a className='skip' href='#page'>
            Skip to the page
          </a>
          <Sidebar tenant={tenant} organization={organization} />
          <header className='top-bar'>
            <nav className='top-bar-place' aria-label='Where you are'>
              <ol>
                <li>
                  <Link to='/organizations'>{capital(nouns.many)}</Link>
                </li>
                {organization && <li>{organization.name}</li>}
                {place.map((part) => (
                  <li key={part} className='top-bar-inner'>
                    {part}
                  </li>
                ))}
              </ol>
            </nav>
            {invites.bell && <PendingInvitesBell />}
            <AvatarMenu account={account} tenant={tenant} />
          </header>
          <main id='page' className='page' tabIndex={-1}>
            <div className='page-content'>
              {!account.emailVerified && <UnverifiedNotice email={account.email} />}
              {children}
            </div>
          </main>
        </div>
      </InWords>
    </Suspense>
  )
}
