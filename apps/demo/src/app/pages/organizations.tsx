// Decides how somebody sees where they belong.
import { useMe } from '@rollcall/ui/hooks'
import type { Account } from '../api.ts'
import { tenantOf } from '../brand.ts'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { Link } from '../router.tsx'
import { Shell } from '../shell/shell.tsx'

/** The organizations of the person who is signed in. */
export function OrganizationsPage({ account }: { account: Account }) {
  const { data: me } = useMe()
  return (
    <Shell account={account}>
      <title>Your organizations</title>
      <header className='page-head'>
        <h1>Your organizations</h1>
      </header>
      {me?.memberships.length === 0 ? (
        <p className='empty'>
          You are in no organization yet. An invitation to {account.email} shows up under the bell.
        </p>
      ) : (
        <ul className='ledger' aria-label='Your organizations'>
          {me?.memberships.map(({ organization, roleLabel, memberId }) => (
            <li key={memberId}>
              <Link className='ledger-link' to={`/organizations/${organization.id}`}>
                <Mark tenant={tenantOf(organization.id)} name={organization.name} />
                <span className='secondary'>{roleLabel}</span>
                <Icon name='arrow' />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Shell>
  )
}
