// Decides how a set of grants is read and changed place by place, while it is being edited.
import { atomsOf, projectOf, tidyGrants, type Grant } from '@rollcall/core'

/** Where a grant applies; there is one at each place. */
export type Place =
  | { scope: 'organization' }
  | { scope: 'project'; projectId: string }
  | { scope: 'service'; service: string; projectId?: string | undefined }

/** The grant at a place. */
function grantAt(grants: readonly Grant[], place: Place): Grant | undefined {
  return grants.find((grant) => isAt(grant, place))
}

/** The permissions given at a place, one by one. */
export function permissionsAt(grants: readonly Grant[], place: Place): readonly string[] {
  const grant = grantAt(grants, place)
  return grant && 'permissions' in grant ? grant.permissions : []
}

/** The role given at a place. */
export function roleAt(grants: readonly Grant[], place: Place): string | undefined {
  const grant = grantAt(grants, place)
  return grant && 'role' in grant ? grant.role : undefined
}

/** Everything but what is given at a place. */
export function withoutGrant(grants: readonly Grant[], place: Place): Grant[] {
  return grants.filter((grant) => !isAt(grant, place))
}

/** With a grant where one was before, else at the end. A place that gives nothing stays: it is still being edited. */
export function withGrant(grants: readonly Grant[], grant: Grant, before: Place = grant): Grant[] {
  const there = grants.some((one) => isAt(one, before))
  return there ? grants.map((one) => (isAt(one, before) ? grant : one)) : [...grants, grant]
}

/** The projects in which something is given: in themselves, or in a service. */
export function projectIds(grants: readonly Grant[], service?: string): string[] {
  return grants.flatMap((grant) => {
    const own = service === undefined ? grant.scope === 'project' : isOf(grant, service)
    return own ? (projectOf(grant) ?? []) : []
  })
}

/** Whether two sets give the same. */
export function sameGrants(some: readonly Grant[], others: readonly Grant[]): boolean {
  return JSON.stringify(tidyGrants(some)) === JSON.stringify(tidyGrants(others))
}

/** What was changed from `before` to `mine`, done once more with what somebody else has made of it. */
export function onTop(
  before: readonly Grant[],
  mine: readonly Grant[],
  theirs: readonly Grant[],
): Grant[] {
  const [was, is] = [atomsOf(before), atomsOf(mine)]
  const kept = [...atomsOf(theirs)].filter(([name]) => !was.has(name) || is.has(name))
  const added = [...is].filter(([name]) => !was.has(name))
  return tidyGrants([...kept, ...added].map(([, grant]) => grant))
}

function isAt(grant: Grant, place: Place): boolean {
  const where = 'projectId' in place ? place.projectId : undefined
  if (projectOf(grant) !== where || grant.scope !== place.scope) return false
  return place.scope !== 'service' || isOf(grant, place.service)
}

/** Whether a grant is about a service. */
export function isOf(grant: Grant, service: string): boolean {
  return grant.scope === 'service' && grant.service === service
}
