// Decides how the projects of an organization are listed where there is little room.
import type { OrganizationMark } from '@rollcall/core'
import { useProjects } from '../projects.ts'
import { Link } from '../router.tsx'
import { Ago } from '../time.tsx'
import { NoProjects } from './no-projects.tsx'
import { Status } from './status.tsx'

interface ProjectLedgerProps {
  organization: OrganizationMark
  /** The path of the projects page. */
  to: string
  /** The most to list. */
  limit?: number
}

/** The projects that this person may see, the latest deployment first. */
export function ProjectLedger({ organization, to, limit = 5 }: ProjectLedgerProps) {
  const { data } = useProjects(organization.id)
  if (data?.projects.length === 0)
    return <NoProjects organization={organization} others={data.others} />
  const latest = data?.projects.toSorted((one, other) =>
    other.deployedAt.localeCompare(one.deployedAt),
  )
  return (
    <ul className='ledger'>
      {latest?.slice(0, limit).map((project) => (
        <li key={project.id} className='ledger-row'>
          <Link className='ledger-name' to={`${to}/${project.id}`}>
            {project.name}
          </Link>
          <Status status={project.status} />
          <span className='secondary'>
            <Ago at={project.deployedAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}
