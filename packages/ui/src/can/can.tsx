'use client'
// Decides how a host draws something for those only who hold a permission, as the server says.
import type { ReactElement, ReactNode } from 'react'
import { useOrganization } from '../hooks/use-organization.ts'
import { useProjects } from '../hooks/use-projects.ts'

/** Props of {@link Can}. */
export interface CanProps {
  organizationId: string
  /** One of the policy: `billing.read`. */
  permission: string
  /** Where it is asked for a project: what is held there, that of the organization included. */
  projectId?: string
  /** For those who hold it. */
  children: ReactNode
  /** For those who do not, and until the server has answered. Default: nothing. */
  fallback?: ReactNode
}

/** Its children for those who hold a permission. It hides; that nobody else may is what the host's server holds. */
export function Can({
  organizationId,
  permission,
  projectId,
  children,
  fallback,
}: CanProps): ReactElement {
  const { data: answer } = useOrganization(organizationId)
  // What is held in the whole organization is held in each of its projects: only of the rest they are asked.
  const everywhere = answer?.viewer.permissions.includes(permission)
  const asks = projectId !== undefined && everywhere === false
  const { data } = useProjects(organizationId, { enabled: asks })
  const there = asks ? data?.projects.find(({ id }) => id === projectId) : undefined
  return <>{everywhere || there?.permissions.includes(permission) ? children : fallback}</>
}
