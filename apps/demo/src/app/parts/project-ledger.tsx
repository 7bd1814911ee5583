// Decides how the projects of an organization are listed where there is little room.
import type { OrganizationMark } from '@rollcall/core'
import { useProjects } from '../projects.ts'
import { Ago } from '../time.tsx'
import { Status } from './status.tsx'

/** The projects that this person may see. */
export function ProjectLedger({ organization }: { organization: OrganizationMark }) {
  const { data } = useProjects(organization.id)
  return (
    <ul className='ledger'>
      {data?.map((project) => (
        <li key={project.id} className='ledger-row'>
          <span className='ledger-name'>{project.name}</span>
          <Status status={project.status} />
          <span className='secondary'>
            <Ago at={project.deployedAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}
