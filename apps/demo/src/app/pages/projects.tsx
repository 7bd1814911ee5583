// Decides how what is running is shown: a row a project.
import type { OrganizationMark } from '@rollcall/core'
import { useProjects } from '../projects.ts'
import { Status } from '../parts/status.tsx'
import { Ago } from '../time.tsx'

/** The projects of an organization. */
export function ProjectsPage({ organization }: { organization: OrganizationMark }) {
  const { data: projects } = useProjects(organization.id)
  return (
    <>
      <title>{`Projects · ${organization.name}`}</title>
      <header className='page-head'>
        <h1>
          Projects <span className='count'>{projects?.length}</span>
        </h1>
      </header>
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
            {projects?.map((project) => (
              <tr key={project.id}>
                <th scope='row'>{project.name}</th>
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
    </>
  )
}
