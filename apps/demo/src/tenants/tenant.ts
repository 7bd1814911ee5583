// Decides what a tenant of the demo is: one data file, from which its people, projects and looks are made.
import type { Grant, Policy, Words } from '@rollcall/core'
import type { Composition } from './composition.ts'
import type { Work } from './work.ts'

/** An organization of the demo. Lengths of time are ISO 8601 durations before the moment of seeding. */
export interface Tenant {
  id: string
  name: string
  /** The policy under its name, with its words per language. */
  policy: { name: string; rules: Policy; words: Record<string, Words> }
  brand: Brand
  composition: Composition
  founded: string
  owner: SeededPerson
  members: SeededMember[]
  invitations: SeededInvitation[]
  /** People with an account of the console, but in no organization yet. */
  guests: SeededPerson[]
  projects: SeededProject[]
  work: Work
  /** Another organization of the same kind and looks, of the same owner. */
  second?: SecondOrganization
  tokens?: SeededToken[]
}

/** An organization beside the first, in which some of the same people are. */
interface SecondOrganization {
  id: string
  name: string
  founded: string
  members: Pick<SeededMember, 'email' | 'role' | 'joined' | 'grants' | 'added'>[]
  /** Names of projects in which nothing runs yet. */
  projects: string[]
}

/** An API token that somebody issued. */
export interface SeededToken {
  by: string
  name: string
  role: string
  issued: string
  /** ISO 8601 duration from its issue, or `'never'`. */
  lifetime: string
}

/** All that tells one tenant's console from another's. */
interface Brand {
  /** Up to two letters, drawn on the accent. */
  mark: string
  accent: { light: string; dark: string }
  /** The tone of paper, ink and lines: a color of which only the hue shows. */
  neutral: string
  radius: string
  /** -1 compact, 0, 1 roomy. */
  density: -1 | 0 | 1
  font: string
}

/** Somebody with an account. */
export interface SeededPerson {
  email: string
  name: string
  locale?: string
  twoFactor: 'on' | 'off'
  /** How long ago they last used the console. */
  seen: string
  /** Offered on the sign-in page, with what there is to see as this person. */
  persona?: string
}

/** Somebody who was invited and accepted, or whom the console itself added. */
export interface SeededMember extends SeededPerson {
  role: string
  joined: string
  /** What they were given beside the role. Projects have the ids of {@link projectId}. */
  grants?: Grant[]
  /** The role is given by no invitation: the console adds such people itself. */
  added?: true
  /** The address of the inviter. Default: the owner's. */
  by?: string
}

/** An invitation nobody has answered. */
export interface SeededInvitation {
  email: string
  name?: string
  locale?: string
  role: string
  grants?: Grant[]
  invited: string
  /** The address of the inviter. Default: the owner's. */
  by?: string
  message?: string
}

/** The id of a project of a tenant: the same in every demo. */
export const projectId = (organizationId: string, name: string): string =>
  `${organizationId}-${name.toLowerCase()}`

/** A project of the console's own. */
export interface SeededProject {
  name: string
  region: string
  status: 'running' | 'degraded' | 'paused'
  instances: number
  deployed: string
  /** The address of whoever deployed. */
  by: string
}
