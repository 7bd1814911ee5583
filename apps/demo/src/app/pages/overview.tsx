// Decides what one sees first of an organization: its figures, what happened last, who is new.
import type { OrganizationMark } from '@rollcall/core'
import { useOrganization, usePeople } from '@rollcall/ui/hooks'
import { Avatar } from '../parts/avatar.tsx'
import { ProjectLedger } from '../parts/project-ledger.tsx'
import { useProjects } from '../projects.ts'
import { pathOfPage } from '../pages-of.ts'
import { Link } from '../router.tsx'
import { Ago } from '../time.tsx'
import type { SectionProps } from './section.ts'

const shown = 5

/** The first page of an organization. */
export function OverviewPage({ organization, tenant, entry }: SectionProps) {
  const { id, name } = organization
  const { data } = useOrganization(id)
  const people = tenant.composition.pages
    .flatMap(({ pages }) => pages)
    .find(({ page }) => page === 'people')
  const seesPeople = data?.viewer.permissions.includes('member.read')
  const projects = useProjects(id).data?.projects ?? []
  const instances = projects.reduce((sum, project) => sum + project.instances, 0)
  return (
    <>
      <title>{name}</title>
      <header className='page-head'>
        <h1>{entry.label}</h1>
      </header>
      <dl className='figures'>
        {seesPeople && (
          <>
            <Figure label={people?.label ?? 'Members'} value={data?.organization.memberCount} />
            <Figure label='Open invitations' value={data?.organization.openInvitationCount} />
          </>
        )}
        <Figure label='Projects' value={projects.length} />
        <Figure label='Instances running' value={instances} />
      </dl>
      <div className='columns'>
        <Deployments
          organization={organization}
          to={`/organizations/${id}${pathOfPage(tenant, 'projects')}`}
        />
        {seesPeople && people && (
          <Newcomers
            organizationId={id}
            to={`/organizations/${id}/${people.path}`}
            all={`All ${people.label.toLowerCase()}`}
          />
        )}
      </div>
    </>
  )
}

function Figure({ label, value }: { label: string; value: number | undefined }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value ?? '–'}</dd>
    </div>
  )
}

function Deployments({ organization, to }: { organization: OrganizationMark; to: string }) {
  return (
    <section aria-labelledby='deployments'>
      <div className='section-head'>
        <h2 id='deployments'>Latest deployments</h2>
        <Link to={to}>All projects</Link>
      </div>
      <ProjectLedger organization={organization} to={to} />
    </section>
  )
}

interface NewcomersProps {
  organizationId: string
  to: string
  all: string
}

function Newcomers({ organizationId, to, all }: NewcomersProps) {
  const { data } = usePeople(organizationId, { kind: 'member', sort: '-joinedAt', limit: shown })
  const people = data?.pages.flatMap((page) => page.people) ?? []
  return (
    <section aria-labelledby='newcomers'>
      <div className='section-head'>
        <h2 id='newcomers'>New here</h2>
        <Link to={to}>{all}</Link>
      </div>
      <ul className='ledger'>
        {people.slice(0, shown).map(({ id, userId, name, email, joinedAt }) => (
          <li key={id} className='ledger-row'>
            <Avatar id={userId ?? id} name={name ?? email} size={24} />
            <bdi className='ledger-name'>{name ?? email}</bdi>
            <span className='secondary'>{joinedAt && <Ago at={joinedAt} />}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
