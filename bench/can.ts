// Measures what a question of rights costs once the member's row is read: by masks, and by looking through the grants.
// node --expose-gc --conditions=@rollcall/source bench/can.ts
import {
  accessOf,
  can,
  definePolicy,
  permissionsOf,
  projectOf,
  roleOf,
  type Grant,
} from '@rollcall/core'

const rows = Array.from({ length: 20 }, (_, index) => `resource${index}`)
const policy = definePolicy({
  roles: { owner: { permissions: 'all' }, collaborator: { permissions: ['organization.read'] } },
  projects: { rows, columns: ['create', 'modify', 'delete'] },
  owners: { role: 'owner' },
  invitations: { role: 'collaborator' },
})
const permissions = rows.flatMap((row) => [`${row}.create`, `${row}.delete`])
const projects = Array.from({ length: 200 }, (_, index) => `project-${index}`)
const grants: Grant[] = projects.map((projectId, index) => ({
  scope: 'project',
  projectId,
  permissions: permissions.slice(0, 1 + (index % permissions.length)),
}))
const questions = Array.from({ length: 1_000 }, (_, index) => ({
  permission: permissions[(index * 7) % permissions.length] ?? '',
  projectId: projects[(index * 13) % projects.length] ?? '',
}))
const access = accessOf(policy, 'collaborator', grants)

/** What somebody would write who has no masks. */
function scanned(permission: string, projectId: string): boolean {
  return (
    roleOf(policy, 'collaborator').permissions.includes(permission) ||
    grants.some(
      (grant) =>
        projectOf(grant) === projectId && permissionsOf(policy, grant).includes(permission),
    )
  )
}

/** Nanoseconds and bytes of one question. */
function measure(ask: (permission: string, projectId: string) => boolean, rounds: number) {
  let held = 0
  const round = () => {
    for (const { permission, projectId } of questions) if (ask(permission, projectId)) held += 1
  }
  for (let warm = 0; warm < Math.ceil(rounds / 10); warm += 1) round()
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const began = process.hrtime.bigint()
  for (let done = 0; done < rounds; done += 1) round()
  const took = Number(process.hrtime.bigint() - began)
  const grown = process.memoryUsage().heapUsed - before
  const asked = rounds * questions.length
  return { held, ns: took / asked, bytes: Math.max(0, grown) / asked }
}

const masks = measure((permission, projectId) => can(access, permission, projectId), 3_000)
const lists = measure(scanned, 30)
console.log(`${policy.projects?.permissions.length} permissions, ${projects.length} projects`)
console.log(`masks: ${masks.ns.toFixed(0)} ns, ${masks.bytes.toFixed(3)} bytes a question`)
console.log(`lists: ${lists.ns.toFixed(0)} ns, ${lists.bytes.toFixed(3)} bytes a question`)
console.log(`masks are ${(lists.ns / masks.ns).toFixed(0)} times as fast`)
