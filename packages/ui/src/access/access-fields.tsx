'use client'
// Decides which fields of access there are, and in which order: what applies everywhere first.
import type { ReactElement } from 'react'
import { Part } from '../parts/part.tsx'
import { PermissionSwitches } from './permission-switches.tsx'
import { ProjectAccess } from './project-access.tsx'
import { ServiceAccess } from './service-access.tsx'
import { useAccess, type AccessProps } from './use-access.ts'

/** A field of access. */
export type AccessField = 'permissions' | 'projects' | 'services'

/** Props of {@link AccessFields}. */
export interface AccessFieldsProps extends AccessProps {
  /** Default: every one the policy has something to give in. */
  fields?: readonly AccessField[]
}

/** All that may be given to one person beside their role. */
export function AccessFields({ fields = all, ...props }: AccessFieldsProps): ReactElement {
  const access = useAccess(props)
  const { policy } = props.answer
  const { copy } = access.say
  const through = policy.projects === null || policy.projects.as === 'services'
  return (
    <>
      {fields.includes('permissions') && policy.switches.length > 0 && (
        <Part title={copy.permissionsTitle} text={copy.permissionsText}>
          <PermissionSwitches access={access} />
        </Part>
      )}
      {fields.includes('projects') && !through && (
        <Part title={copy.projectsTitle}>
          <ProjectAccess access={access} />
        </Part>
      )}
      {fields.includes('services') && policy.services.length > 0 && (
        <Part title={copy.servicesTitle}>
          <ServiceAccess access={access} />
        </Part>
      )}
    </>
  )
}

const all: readonly AccessField[] = ['permissions', 'projects', 'services']
