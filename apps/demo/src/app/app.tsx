// Decides which page belongs to which path, and which of them need somebody to be signed in.
import { RollcallProvider } from '@rollcall/ui'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, type ComponentType } from 'react'
import type { Account } from './api.ts'
import { AccountPage } from './pages/account.tsx'
import { ChooserPage } from './pages/chooser.tsx'
import { DashboardPage } from './pages/dashboard.tsx'
import { HomePage } from './pages/home.tsx'
import { InvitationPage } from './pages/invitation.tsx'
import { InvitesPage } from './pages/invites.tsx'
import { NotFoundPage } from './pages/not-found.tsx'
import { OrganizationPage } from './pages/organization.tsx'
import { OrganizationsPage } from './pages/organizations.tsx'
import { OwnershipOffersPage } from './pages/ownership-offers.tsx'
import { SignInPage } from './pages/sign-in.tsx'
import { VerifyPage } from './pages/verify.tsx'
import { Redirect, usePath } from './router.tsx'
import { useAccount } from './session.ts'

const MailboxPage = lazy(() => import('./pages/mailbox.tsx'))

/** Pages that belong to no organization. */
const named: Readonly<Record<string, ComponentType<{ account: Account }>>> = {
  account: AccountPage,
  choose: ChooserPage,
  dashboard: DashboardPage,
  invites: InvitesPage,
  organizations: OrganizationsPage,
  'ownership-offers': OwnershipOffersPage,
}

/** The console. */
export function App() {
  const account = useAccount()
  const queryClient = useQueryClient()
  if (account === undefined) return null
  return (
    <RollcallProvider
      key={account?.id ?? ''}
      baseUrl='/api/rollcall'
      queryClient={queryClient}
      pollInterval={3000}
      {...(account && { userId: account.id })}
    >
      <Suspense>
        <Page />
      </Suspense>
    </RollcallProvider>
  )
}

function Page() {
  const account = useAccount()
  const path = usePath()
  const [first = '', id, ...below] = path.split('/').slice(1)

  if (first === 'mailbox') return <MailboxPage mailId={id} />
  if (first === 'verify') return <VerifyPage />
  if (first === 'invitation') return <InvitationPage />
  if (!account) {
    return first === 'sign-in' ? (
      <SignInPage />
    ) : (
      <Redirect to={`/sign-in?to=${encodeURIComponent(path)}`} />
    )
  }
  if (first === '' || first === 'sign-in') return <HomePage />
  if (first === 'organizations' && id) {
    return <OrganizationPage key={id} account={account} organizationId={id} path={below} />
  }
  const Named = id ? undefined : named[first]
  return Named ? <Named account={account} /> : <NotFoundPage />
}
