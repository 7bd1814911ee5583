// Decides what a host may call things: nouns and labels, never sentences.
import type { BuiltInPermission, projectRead } from './permission.ts'

/** What something is called, and what it means in one line. */
export interface Label {
  label: string
  description?: string
}

/** Names to what they are called. */
export type Labels = Readonly<Record<string, Label>>

/** What a service and its roles are called. */
export interface ServiceWords extends Label {
  roles?: Labels
}

/** The words of one policy in one language. Whatever is not called anything is shown by its name. */
export interface Words {
  roles: Labels
  permissions?: Labels
  /** Roles in a project. */
  projectRoles?: Labels
  /** Rows and columns of a matrix of project permissions. */
  rows?: Labels
  columns?: Labels
  services?: Readonly<Record<string, ServiceWords>>
}

/** The words of one policy in every language that Rollcall itself speaks. */
export type WordsByLanguage = Readonly<
  Record<'en' | 'de' | 'fr' | 'es' | 'ru' | 'zh' | 'ja' | 'ar', Words>
>

/** What Rollcall's own permissions are called, each of them. */
export type BuiltInWords = Readonly<Record<BuiltInPermission | typeof projectRead, Label>>

/** The label of a role: the host's word, or its name when there is none. */
export function roleLabel(words: Words, role: string): string {
  return labelOf(words.roles, role)
}

/** The host's word for something, or its name when there is none. */
export function labelOf(labels: Labels | undefined, name: string): string {
  return labels && Object.hasOwn(labels, name) ? (labels[name]?.label ?? name) : name
}
