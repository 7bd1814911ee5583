// Decides how one project is shown: what runs in it, and of the acts only those that this person may do.
import type { ResourceKind } from '../../tenants/index.ts'
import type { Resource } from '../api.ts'
import { pathOfPage } from '../pages-of.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Icon } from '../parts/icon.tsx'
import { NotForYou } from '../parts/no-access.tsx'
import { ResourceRow } from '../parts/resource-row.tsx'
import { Status } from '../parts/status.tsx'
import { useProject } from '../projects.ts'
import { useAct } from '../queries.ts'
import type { SectionProps } from './section.ts'

interface ProjectPageProps extends Omit<SectionProps, 'open'> {
  projectId: string
}

/** One project. */
export function ProjectPage({ organization, tenant, entry, projectId }: ProjectPageProps) {
  const { data, error } = useProject(organization.id, projectId)
  const back = `/organizations/${organization.id}${pathOfPage(tenant, 'projects')}`
  if (error) return <NotForYou title='Project' organization={organization} />
  if (!data) return null
  const { project, permissions, resources } = data
  return (
    <>
      <title>{`${project.name} · ${organization.name}`}</title>
      <BackLink to={back}>{entry.label}</BackLink>
      <header className='page-head'>
        <h1>{project.name}</h1>
        <Status status={project.status} />
      </header>
      <div className='stack'>
        {tenant.work.resources.map((kind) => (
          <Kind
            key={kind.kind}
            kind={kind}
            organizationId={organization.id}
            projectId={projectId}
            permissions={permissions}
            resources={resources.filter((resource) => resource.kind === kind.kind)}
          />
        ))}
      </div>
    </>
  )
}

interface KindProps {
  kind: ResourceKind
  organizationId: string
  projectId: string
  permissions: readonly string[]
  resources: readonly Resource[]
}

function Kind({ kind, organizationId, projectId, permissions, resources }: KindProps) {
  const act = useAct(organizationId)
  const path = `/projects/${encodeURIComponent(projectId)}/resources`
  const label = kind.label.toLowerCase()
  return (
    <section aria-labelledby={`kind-${kind.kind}`}>
      <div className='section-head'>
        <h2 id={`kind-${kind.kind}`}>{kind.label}s</h2>
        {permissions.includes(kind.create) && (
          <button
            type='button'
            className='button'
            data-quiet=''
            disabled={act.isPending}
            onClick={() => act.mutate({ method: 'POST', path, body: { kind: kind.kind } })}
          >
            <Icon name='plus' />
            Create {label}
          </button>
        )}
      </div>
      {resources.length === 0 && <p className='empty ledger-empty'>No {label}s run here.</p>}
      <ul className='ledger'>
        {resources.map((resource) => (
          <ResourceRow
            key={resource.id}
            resource={resource}
            mayModify={permissions.includes(kind.modify)}
            mayDelete={permissions.includes(kind.delete)}
            busy={act.isPending}
            onModify={() => act.mutate({ method: 'PATCH', path: `${path}/${resource.id}` })}
            onDelete={() => act.mutate({ method: 'DELETE', path: `${path}/${resource.id}` })}
          />
        ))}
      </ul>
    </section>
  )
}
