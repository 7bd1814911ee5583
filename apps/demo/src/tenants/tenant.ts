// Decides what a tenant of the demo is: one data file, from which its people, projects and looks are made.
import type { Policy, Words } from '@rollcall/core'
import type { Composition } from './composition.ts'

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

/** Somebody who was invited and accepted. */
export interface SeededMember extends SeededPerson {
  role: string
  joined: string
  /** The address of the inviter. Default: the owner's. */
  by?: string
}

/** An invitation nobody has answered. */
interface SeededInvitation {
  email: string
  role: string
  invited: string
  /** The address of the inviter. Default: the owner's. */
  by?: string
  message?: string
}

/** A project of the console's own. */
interface SeededProject {
  name: string
  region: string
  status: 'running' | 'degraded' | 'paused'
  instances: number
  deployed: string
  /** The address of whoever deployed. */
  by: string
}
