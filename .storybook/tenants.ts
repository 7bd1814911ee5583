// Decides who lives in the stories of the documented systems: one organization for each preset, with its projects.
import type { Actor, Grant, Member } from '@rollcall/core'
import type { Company } from './people.ts'
import { openWorld, type WorldOptions } from './server.ts'

/** The presets, each with an organization. */
export type PolicyName = 'collaborators' | 'permissions' | 'services' | 'administrators'

/** An organization of a preset. */
export interface Tenant extends Company {
  /** The ids of the projects, by their names. */
  projects: Readonly<Record<string, string>>
  ownerId: string
  /** Adds somebody who has been there for a while. */
  add(email: string, name: string, role: string, grants?: Grant[]): Promise<Added>
}

/** Somebody who was added. */
export interface Added {
  actor: Actor
  member: Member
}

interface Ground {
  name: string
  owner: [email: string, name: string]
  projects: string[]
}

const grounds: Readonly<Record<PolicyName, Ground>> = {
  collaborators: {
    name: 'Nordic Labs',
    owner: ['olle@nordic.example', 'Olle Lindqvist'],
    projects: ['Lab1', 'Lab2', 'Kundportal Norr'],
  },
  permissions: {
    name: 'Elf Systeme',
    owner: ['ina@elf.example', 'Ina Petersen'],
    projects: ['Webshop', 'Data platform', 'Staging'],
  },
  services: {
    name: 'Edge Media',
    owner: ['ada@edge.example', 'Ada Lovelace'],
    projects: ['Default', 'Prod', 'Video ingest'],
  },
  administrators: {
    name: 'Venta Grupp',
    owner: ['maarja@venta.example', 'Maarja Kask'],
    projects: ['Core network', 'Billing runs'],
  },
}

/** What a tenant's story may ask for. */
export interface TenantOptions extends WorldOptions {
  /** The language of the owner's account. */
  locale?: string
}

/** An organization with its owner and its projects, and with nobody else. */
export async function openTenant(
  policy: PolicyName,
  { locale, ...options }: TenantOptions = {},
): Promise<Tenant> {
  const world = await openWorld(options)
  const { rollcall } = world
  const ground = grounds[policy]
  const [email, ownerName] = ground.owner
  const owner = world.account(email, { name: ownerName, ...(locale ? { locale } : {}) })
  const { organization, member } = await world.ago('P812D', () =>
    rollcall.organizations.create({ name: ground.name, policy, owner }),
  )
  const organizationId = organization.id
  const projects: Record<string, string> = {}
  for (const name of ground.projects)
    projects[name] = (await rollcall.projects.create({ organizationId, name })).id

  const add: Tenant['add'] = async (address, name, role, grants = []) => {
    const actor = world.account(address, { name })
    const user = { organizationId, user: actor, role, grants }
    return { actor, member: await world.ago('P431D', () => rollcall.members.add(user)) }
  }
  const everybody = { owner, admin: owner, viewer: owner }
  return { ...world, ...everybody, organizationId, ownerId: member.id, projects, add }
}
