// Decides how somebody sees where they belong.
import { useMe } from '@rollcall/ui/hooks'
import type { Account } from '../api.ts'
import { useTenant } from '../brand.ts'
import { Memberships } from '../parts/memberships.tsx'
import { Shell } from '../shell/shell.tsx'

/** The organizations of the person who is signed in. */
export function OrganizationsPage({ account }: { account: Account }) {
  const { data: me } = useMe()
  const { organization: nouns, invites } = useTenant().composition
  return (
    <Shell account={account}>
      <title>{nouns.mine}</title>
      <header className='page-head'>
        <h1>{nouns.mine}</h1>
      </header>
      {me?.memberships.length === 0 ? (
        <p className='empty'>
          You are in no {nouns.one} yet. An invitation to {account.email}{' '}
          {invites.bell
            ? 'shows up under the bell.'
            : invites.dot
              ? 'stands under Invites, behind your picture.'
              : 'comes by mail.'}
        </p>
      ) : (
        <Memberships label={nouns.mine} />
      )}
    </Shell>
  )
}
