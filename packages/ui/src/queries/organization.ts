import { optionsOf, polling, type QueryOptionsOf } from './query.ts'
import type { Scope } from './scope.ts'

/** Options of the query for an organization, its policy and words, and what the viewer may do in it. */
export function organizationOptions(
  scope: Scope,
  organizationId: string,
): QueryOptionsOf<'getOrganization'> {
  return {
    ...optionsOf(scope, 'getOrganization', { organizationId }),
    refetchInterval: polling(scope),
  }
}
