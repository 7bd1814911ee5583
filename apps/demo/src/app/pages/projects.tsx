// Decides how what is running is shown: a row a project, and one project when it is opened.
import { useOrganization } from '@rollcall/ui/hooks'
import { useState } from 'react'
import type { Project } from '../api.ts'
import { pathOfPage } from '../pages-of.ts'
import { NewProject } from '../parts/new-project.tsx'
import { NoProjects } from '../parts/no-projects.tsx'
import { Status } from '../parts/status.tsx'
import { useProjects } from '../projects.ts'
import { Link } from '../router.tsx'
import { Ago } from '../time.tsx'
import { ProjectPage } from './project.tsx'
import type { SectionProps } from './section.ts'

/** The projects of an organization. */
export function ProjectsPage({ open, ...props }: SectionProps) {
  return open ? <ProjectPage {...props} projectId={open} /> : <Projects {...props} />
}

function Projects({ organization, tenant, entry }: Omit<SectionProps, 'open'>) {
  const { data } = useProjects(organization.id)
  const { data: facts } = useOrganization(organization.id)
  const [creating, setCreating] = useState(false)
  const mayCreate = facts?.viewer.permissions.includes(tenant.work.createsProjects)
  const to = `/organizations/${organization.id}${pathOfPage(tenant, 'projects')}`
  return (
    <>
      <title>{`${entry.label} · ${organization.name}`}</title>
      <header className='page-head'>
        <h1>
          {entry.label} <span className='count'>{data?.projects.length}</span>
        </h1>
        {mayCreate && !creating && (
          <button type='button' className='button' onClick={() => setCreating(true)}>
            New project
          </button>
        )}
      </header>
      {creating && (
        <NewProject organizationId={organization.id} onDone={() => setCreating(false)} />
      )}
      {data?.projects.length === 0 ? (
        <NoProjects organization={organization} others={data.others} />
      ) : (
        <Table projects={data?.projects ?? []} to={to} />
      )}
    </>
  )
}

interface TableProps {
  projects: Project[]
  to: string
}

function Table({ projects, to }: TableProps) {
  return (
    <div className='table-frame'>
      <table className='table'>
        <thead>
          <tr>
            <th scope='col'>Project</th>
            <th scope='col'>Status</th>
            <th scope='col'>Region</th>
            <th scope='col' className='number'>
              Instances
            </th>
            <th scope='col'>Last deployment</th>
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <tr key={project.id}>
              <th scope='row'>
                <Link to={`${to}/${project.id}`}>{project.name}</Link>
              </th>
              <td>
                <Status status={project.status} />
              </td>
              <td className='secondary'>{project.region}</td>
              <td className='number'>{project.instances}</td>
              <td className='secondary'>
                <Ago at={project.deployedAt} /> by {project.deployedBy}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
