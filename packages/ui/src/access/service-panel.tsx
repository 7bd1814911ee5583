'use client'
// Decides how access to one service is given: over the whole organization, or project by project.
import type { Service } from '@rollcall/core'
import { useId, useState, type ReactElement } from 'react'
import { Select } from '../parts/select.tsx'
import { isOf, projectIds, roleAt, withGrant, withoutGrant } from './grants.ts'
import { ServiceProjects } from './service-projects.tsx'
import { ServiceReason } from './service-reason.tsx'
import { holds, lockedAt, type Access } from './use-access.ts'

/** Props of {@link ServicePanel}. */
export interface ServicePanelProps {
  access: Access
  service: Service
}

type Scope = 'organization' | 'project'

/** A service whose roles are chosen. */
export function ServicePanel({ access, service }: ServicePanelProps): ReactElement {
  const id = useId()
  const [chosen, choose] = useState<Scope | null>(null)
  const { say, grants, readOnly } = access
  const label = say.service(service.name)
  const wide = roleAt(grants, { scope: 'service', service: service.name })
  const scope = scopeOf(service, grants, chosen)
  const locked = readOnly === true || lockedAt(access) !== undefined
  const change = (next: Scope): void => {
    choose(next)
    access.onChange(grants.filter((grant) => !isOf(grant, service.name)))
  }
  return (
    <fieldset className='rollcall-service' aria-labelledby={id}>
      <div className='rollcall-line'>
        <div className='rollcall-line-words'>
          <span id={id}>{label}</span>
          <ServiceReason access={access} service={service.name} />
        </div>
        {service.organization.length > 0 && service.project.length > 0 && (
          <Select
            aria-label={say.copy.scope(label)}
            disabled={locked}
            value={scope}
            onChange={({ target }) =>
              change(target.value === 'project' ? 'project' : 'organization')
            }
          >
            <option value='organization'>{say.copy.scopeOrganization}</option>
            <option value='project'>{say.copy.scopeProject}</option>
          </Select>
        )}
        {(scope === 'organization' || wide !== undefined) && (
          <WideRole access={access} service={service} locked={locked} />
        )}
      </div>
      {scope === 'project' && <ServiceProjects access={access} service={service} />}
    </fieldset>
  )
}

interface WideRoleProps extends ServicePanelProps {
  locked: boolean
}

function WideRole({ access, service, locked }: WideRoleProps): ReactElement {
  const { say, grants, onChange } = access
  const place = { scope: 'service' as const, service: service.name }
  return (
    <Select
      aria-label={say.copy.roleIn(say.service(service.name))}
      disabled={locked}
      value={roleAt(grants, place) ?? ''}
      onChange={({ target: { value: role } }) =>
        onChange(role === '' ? withoutGrant(grants, place) : withGrant(grants, { ...place, role }))
      }
    >
      <option value=''>{say.copy.none}</option>
      {service.organization.map(({ name, permissions }) => (
        <option key={name} value={name} disabled={!holds(access, permissions)}>
          {say.serviceRole(service.name, name)}
        </option>
      ))}
    </Select>
  )
}

/** What is given says where it applies; where nothing is given, what was chosen last does. */
function scopeOf(service: Service, grants: Access['grants'], chosen: Scope | null): Scope {
  if (projectIds(grants, service.name).length > 0) return 'project'
  if (roleAt(grants, { scope: 'service', service: service.name }) !== undefined)
    return 'organization'
  return chosen ?? (service.organization.length > 0 ? 'organization' : 'project')
}
