// Decides what one sees of an organization: its pages to its members, and to everybody else that there is none.
import { useMe } from '@rollcall/ui/hooks'
import type { Account } from '../api.ts'
import { Link } from '../router.tsx'
import { Shell } from '../shell/shell.tsx'
import { MembersPage } from './members.tsx'
import { NotFoundPage } from './not-found.tsx'
import { OverviewPage } from './overview.tsx'
import { ProjectsPage } from './projects.tsx'

const sections: Record<string, typeof MembersPage> = {
  overview: OverviewPage,
  projects: ProjectsPage,
  members: MembersPage,
}

interface OrganizationPageProps {
  account: Account
  organizationId: string
  section: string
}

/** One page of one organization. */
export function OrganizationPage({ account, organizationId, section }: OrganizationPageProps) {
  const { data: me } = useMe()
  if (!me) return <Shell account={account}>{null}</Shell>

  const organization = me.memberships.find(
    (mine) => mine.organization.id === organizationId,
  )?.organization
  if (!organization) {
    return (
      <Shell account={account}>
        <title>No access</title>
        <header className='page-head'>
          <h1>You have no access here</h1>
        </header>
        <p className='empty'>
          There is no such organization, or you are not a member of it any more. Its owner can
          invite {account.email} again.
        </p>
        <Link className='button' to='/organizations'>
          Your organizations
        </Link>
      </Shell>
    )
  }
  const Section = sections[section]
  if (!Section) return <NotFoundPage />
  return (
    <Shell account={account} organization={organization}>
      <Section organization={organization} />
    </Shell>
  )
}
