// Decides which page belongs to which path, and which of them need somebody to be signed in.
import { RollcallProvider } from '@rollcall/ui'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { HomePage } from './pages/home.tsx'
import { InvitationPage } from './pages/invitation.tsx'
import { NotFoundPage } from './pages/not-found.tsx'
import { OrganizationPage } from './pages/organization.tsx'
import { OrganizationsPage } from './pages/organizations.tsx'
import { SignInPage } from './pages/sign-in.tsx'
import { VerifyPage } from './pages/verify.tsx'
import { Redirect, usePath } from './router.tsx'
import { useAccount } from './session.ts'

const MailboxPage = lazy(() => import('./pages/mailbox.tsx'))

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
  const [first = '', id, section = 'overview', ...more] = path.split('/').slice(1)

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
  if (first !== 'organizations' || more.length > 0) return <NotFoundPage />
  if (!id) return <OrganizationsPage account={account} />
  return <OrganizationPage key={id} account={account} organizationId={id} section={section} />
}
