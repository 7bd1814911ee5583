import { expect, it } from 'vitest'
import { accessOf, can } from './access.ts'
import { projectRead } from './permission.ts'
import { administrators } from './presets/administrators.ts'
import { collaborators } from './presets/collaborators.ts'
import { permissions } from './presets/permissions.ts'
import { services } from './presets/services.ts'
import { standard } from './presets/standard.ts'
import { atomsOf, type Grant } from './grant.ts'
import { projectPermissions, type Policy } from './policy.ts'
import { reachOf } from './reach.ts'

const presets: [string, Policy][] = Object.entries({
  administrators,
  collaborators,
  permissions,
  services,
  standard,
})

it.for(presets)(
  '%s: a role leads into a project if and only if it sees every one',
  ([, policy]) => {
    const { roles } = reachOf(policy, 'lab')
    for (const { name } of policy.roles)
      expect([name, roles.includes(name)]).toEqual([
        name,
        can(accessOf(policy, name), projectRead, 'lab'),
      ])
  },
)

it.for(presets)('%s: what is given there leads there, and nowhere else', ([, policy]) => {
  const role = policy.roles.at(-1)?.name ?? ''
  const { roles, atoms } = reachOf(policy, 'lab')
  for (const grant of givable(policy)) {
    const [atom = ''] = atomsOf([grant]).keys()
    const sees = can(accessOf(policy, role, [grant]), projectRead, 'lab')
    expect([atom, roles.includes(role) || atoms.includes(atom)]).toEqual([atom, sees])
  }
  expect(atoms.some((atom) => atom.includes('plant'))).toBe(false)
})

it('a role that had another name before leads there under that name too', () => {
  const [owner, ...others] = standard.roles
  const renamed = { ...standard, roles: [{ ...owner!, formerly: ['founder'] }, ...others] }
  expect(reachOf(renamed, 'lab').roles).toContain('founder')
})

/** Some of what a policy lets be given, in this project and in another. */
function givable(policy: Policy): Grant[] {
  const { projects, services: parts, switches } = policy
  return [
    ...switches.map((name): Grant => ({ scope: 'organization', permissions: [name] })),
    ...['lab', 'plant'].flatMap((projectId) => [
      ...projectPermissions(policy).map((name): Grant => ({
        scope: 'project',
        projectId,
        permissions: [name],
      })),
      ...(projects?.as === 'roles' ? projects.roles : []).map(({ name }): Grant => ({
        scope: 'project',
        projectId,
        role: name,
      })),
      ...parts.flatMap(({ name: service, project }) =>
        project.map(({ name }): Grant => ({ scope: 'service', service, role: name, projectId })),
      ),
    ]),
    ...parts.flatMap(({ name: service, organization }) =>
      organization.map(({ name }): Grant => ({ scope: 'service', service, role: name })),
    ),
  ]
}
