import { optionsOf, type QueryOptionsOf } from './query.ts'
import type { Scope } from './scope.ts'

/** Options of the query for the projects of an organization. */
export function projectsOptions(
  scope: Scope,
  organizationId: string,
): QueryOptionsOf<'listProjects'> {
  return optionsOf(scope, 'listProjects', { organizationId })
}
