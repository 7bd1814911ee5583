// Decides what the dashboard shows: what waits for an answer, and what runs in every organization one is in.
import type { OrganizationMark } from '@rollcall/core'
import { InvitationPrompt } from '@rollcall/ui'
import { useMe } from '@rollcall/ui/hooks'
import type { Account } from '../api.ts'
import { useTenant } from '../brand.ts'
import { pathOfPage } from '../pages-of.ts'
import { ProjectLedger } from '../parts/project-ledger.tsx'
import { Link } from '../router.tsx'
import { Shell } from '../shell/shell.tsx'

/** Everything of somebody at one look. */
export function DashboardPage({ account }: { account: Account }) {
  const { data: me } = useMe()
  const { organization: nouns, invites } = useTenant().composition
  return (
    <Shell account={account}>
      <title>Dashboard</title>
      <header className='page-head'>
        <h1>Dashboard</h1>
      </header>
      {invites.prompt && <InvitationPrompt className='waiting' when='no-organization' />}
      {me?.memberships.length === 0 && <p className='empty'>You are in no {nouns.one} yet.</p>}
      <div className='stack'>
        {me?.memberships.map(({ organization }) => (
          <Works key={organization.id} organization={organization} />
        ))}
      </div>
    </Shell>
  )
}

function Works({ organization }: { organization: OrganizationMark }) {
  const to = `/organizations/${organization.id}`
  const path = pathOfPage(useTenant(organization), 'projects')
  const heading = `works-${organization.id}`
  return (
    <section aria-labelledby={heading}>
      <div className='section-head'>
        <h2 id={heading}>{organization.name}</h2>
        <Link to={to}>Details</Link>
      </div>
      <ProjectLedger organization={organization} to={`${to}${path}`} />
    </section>
  )
}
