// Decides what a composition is: what stands where in a tenant's console, and what it is called. It holds no rule.
import type { ConfirmableVerb, CopyOverrides, MembersColumn, MembersFilter } from '@rollcall/ui'
import type { Language } from '../languages.ts'

/** A page of an organization. */
export interface PageEntry {
  page:
    | 'overview'
    | 'projects'
    | 'people'
    | 'invitations'
    | 'activity'
    | 'guide'
    | 'tokens'
    | 'billing'
    | 'settings'
  /** Behind `/organizations/acme/`; empty for the first. */
  path: string
  label: string
  /** The permission without which the page would be empty: then it is not offered. */
  needs?: string
}

/** Pages that stand together. */
export interface PageGroup {
  /** The sidebar from its top, the sidebar from its bottom, or tabs of the page. */
  at: 'top' | 'bottom' | 'tabs'
  label?: string
  pages: readonly PageEntry[]
}

/** Sentences in a tenant's own words, by language. */
export type OwnCopy = Partial<Record<Language, CopyOverrides>>

/** How the people of an organization are shown. */
interface PeopleComposition {
  columns: readonly MembersColumn[]
  filters: readonly MembersFilter[]
  /** The languages of people here. Default: those of the console. */
  locales?: readonly Language[]
  /** Open invitations stand among the members, on a page of their own, or below the members' page under a name. */
  invitations: 'among members' | 'own page' | { path: string; label: string }
  inviteAt: 'start' | 'end'
  /** Only people of these roles are listed. Default: everybody. */
  roles?: readonly string[]
  /** How the details of a member are opened: by their name, as a page; by Edit in the menu of the row, as a dialog. */
  details: 'page' | 'dialog' | 'none'
  confirm?: readonly ConfirmableVerb[]
  /** Whether several people can be chosen at once. Default: nobody can. */
  selectable?: boolean
}

/** What stands where in a tenant's console. */
export interface Composition {
  /** What an organization is called here, in running text, and what stands over the list of one's own. */
  organization: { one: string; many: string; mine: string }
  /** Where somebody lands who belongs to several organizations, or to none. */
  home: 'chooser' | 'dashboard' | 'organizations'
  pages: readonly PageGroup[]
  people: PeopleComposition
  /** Where a person finds the invitations they got. */
  invites: { bell: boolean; dot: boolean; prompt: boolean }
  /** What somebody new is asked for who comes from an invitation. */
  signUp: 'address' | 'password'
  /** What somebody new is told about having an account. */
  signUpNote?: string
  /** What Rollcall's components say otherwise here, by language. */
  copy?: OwnCopy
}
