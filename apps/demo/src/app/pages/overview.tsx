// Decides what one sees first of an organization: its figures, what happened last, who is new.
import type { OrganizationMark } from '@rollcall/core'
import { useOrganization, usePeople } from '@rollcall/ui/hooks'
import { Avatar } from '../parts/avatar.tsx'
import { useProjects } from '../projects.ts'
import { Link } from '../router.tsx'
import { Ago } from '../time.tsx'

const shown = 5

/** The first page of an organization. */
export function OverviewPage({ organization: { id, name } }: { organization: OrganizationMark }) {
  const { data } = useOrganization(id)
  const { data: projects = [] } = useProjects(id)
  const instances = projects.reduce((sum, project) => sum + project.instances, 0)
  return (
    <>
      <title>{name}</title>
      <header className='page-head'>
        <h1>Overview</h1>
      </header>
      <dl className='figures'>
        <Figure label='Members' value={data?.organization.memberCount} />
        <Figure label='Open invitations' value={data?.organization.openInvitationCount} />
        <Figure label='Projects' value={projects.length} />
        <Figure label='Instances running' value={instances} />
      </dl>
      <div className='columns'>
        <Deployments organizationId={id} />
        <Newcomers organizationId={id} />
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

function Deployments({ organizationId }: { organizationId: string }) {
  const { data: projects = [] } = useProjects(organizationId)
  const latest = projects.toSorted((one, other) => other.deployedAt.localeCompare(one.deployedAt))
  return (
    <section aria-labelledby='deployments'>
      <div className='section-head'>
        <h2 id='deployments'>Latest deployments</h2>
        <Link to={`/organizations/${organizationId}/projects`}>All projects</Link>
      </div>
      <ul className='ledger'>
        {latest.slice(0, shown).map((project) => (
          <li key={project.id} className='ledger-row'>
            <span className='ledger-name'>{project.name}</span>
            <span className='secondary ledger-aside'>{project.deployedBy}</span>
            <span className='secondary'>
              <Ago at={project.deployedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Newcomers({ organizationId }: { organizationId: string }) {
  const { data } = usePeople(organizationId, { kind: 'member', sort: '-joinedAt', limit: shown })
  const people = data?.pages.flatMap((page) => page.people) ?? []
  return (
    <section aria-labelledby='newcomers'>
      <div className='section-head'>
        <h2 id='newcomers'>New here</h2>
        <Link to={`/organizations/${organizationId}/members`}>All members</Link>
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
