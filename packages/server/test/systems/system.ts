// Decides how a documented system is set up for a test: by its preset alone, and with what a host has: accounts, projects.
import {
  administrators,
  administratorsWords,
  collaborators,
  collaboratorsWords,
  permissions,
  permissionsWords,
  services,
  servicesWords,
  type Actor,
  type Grant,
  type Person,
  type PersonToRegister,
} from '@rollcall/core'
import type { Directory, RollcallOptions } from '../../src/index.ts'
import type { Answer } from '../../src/testing/index.ts'
import { useAcme, type Acme } from '../acme.ts'
import type { OpenDatabase } from '../databases.ts'

/** The documented systems: S0, S1 with S3, S2, S4. */
export const systems = { collaborators, permissions, services, administrators }
/** The name of one of them. */
export type SystemName = keyof typeof systems

const words = {
  collaborators: collaboratorsWords,
  permissions: permissionsWords,
  services: servicesWords,
  administrators: administratorsWords,
}

/** An organization of a documented system, with the accounts that the host knows. */
export interface System extends Acme {
  accounts: Accounts
  /** Registers a project of the host, and answers its id. */
  project(name: string): Promise<string>
  /** Whether the host's own routes let somebody do something, in a project or in the organization. */
  may(actor: Actor, permission: string, projectId?: string): Promise<boolean>
  /** Sets what a member is granted, with the version that is there. */
  grant(actor: Actor, member: { memberId: string }, grants: Grant[]): Promise<Answer>
  /** What the list of people shows somebody of an address. */
  row(viewer: Actor, person: { email: string }): Promise<Person | undefined>
  /** Somebody invites one person, with more than an address if need be. */
  inviteOne(actor: Actor, person: { email: string }, more?: object): Promise<Answer>
}

/** The host's accounts. */
interface Accounts {
  /** Whoever has one, by address. */
  known: Map<string, string>
  /** Who was given one by an inviter. */
  registered: PersonToRegister[]
  deleted: string[]
}

/** Opens a documented system; each call makes an organization of its own. Another policy may stand beside. */
export function useSystem(
  open: OpenDatabase,
  name: SystemName,
  more: Partial<RollcallOptions> = {},
): () => Promise<System> {
  const accounts: Accounts = { known: new Map(), registered: [], deleted: [] }
  const directory: Directory = {
    async findByEmail(email) {
      const userId = accounts.known.get(email)
      return userId === undefined ? null : { userId }
    },
    async register(person) {
      accounts.registered.push(person)
      accounts.known.set(person.email, `registered ${person.email}`)
    },
    async delete(userId) {
      accounts.deleted.push(userId)
    },
  }
  const policies = { [name]: systems[name] }
  const acme = useAcme(open, { policies, words, directory, ...more })
  return async () => inSystem(await acme(name), accounts)
}

function inSystem(acme: Acme, accounts: Accounts): System {
  const { ask, db: _, organizationId, rollcall } = acme
  return {
    ...acme,
    accounts,
    project: async (name) => (await rollcall.projects.create({ organizationId, name })).id,
    may: ({ userId }, permission, projectId) => {
      const where = projectId === undefined ? {} : { projectId }
      return rollcall.can({ userId, organizationId, permission, ...where })
    },
    async grant(actor, { memberId }, grants) {
      const { body } = await ask(acme.olle, 'getMember', { memberId })
      const seen = { 'if-match': `"${body.member.version}"` }
      return ask(actor, 'grantAccess', { memberId, grants }, seen)
    },
    async row(viewer, { email }) {
      const { body } = await ask(viewer, 'listPeople')
      return body.people.find((person: Person) => person.email === email)
    },
    inviteOne: (actor, { email }, given) =>
      ask(actor, 'inviteMembers', { people: [{ email, ...given }] }),
  }
}

/** The code and status of a refusal, and of a batch of one that was refused. */
export function refusal({ status, body }: Answer): [number, string] {
  return [status, body.code]
}
