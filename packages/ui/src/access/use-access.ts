'use client'
// Decides what every field of access knows, and what may be changed in it. Rules stand in core; this only says them.
import {
  explain,
  projectRead,
  type Grant,
  type OrganizationAnswer,
  type ProjectAnswer,
} from '@rollcall/core'
import { useProjects } from '../hooks/use-projects.ts'
import { permissionsAt, withoutGrant, type Place } from './grants.ts'
import { useWords, type AccessWords } from './use-words.ts'

/** What every field of access takes. It is controlled: what was changed is handed over, and shown once it comes back. */
export interface AccessProps {
  answer: OrganizationAnswer
  /** Whose access it is: what a member has is changed only where the viewer may give access. */
  of: 'member' | 'invitation'
  /** The role that is held beside the grants. */
  role: string
  grants: readonly Grant[]
  onChange: (grants: Grant[]) => void
  /** Whether it is only looked at. */
  readOnly?: boolean | undefined
}

/** What every part of a field knows. */
export interface Access extends AccessProps {
  say: AccessWords
  projects: readonly ProjectAnswer[]
  /** Whether there are projects that the viewer does not see. */
  others: boolean
  /** Of the projects. */
  state: 'ready' | 'loading' | 'failed'
  retry: () => void
}

/** A permission at a place, as it is drawn. */
export interface PermissionState {
  name: string
  on: boolean
  /** From where it is held besides: it cannot be switched off here. */
  held: string | undefined
  /** Why the viewer cannot change it, as a sentence. */
  refused: string | undefined
}

const none: readonly ProjectAnswer[] = []

/** Brings projects and words to a field. */
export function useAccess(props: AccessProps): Access {
  const { organization, policy, words } = props.answer
  const { data, error, refetch } = useProjects(organization.id)
  const projects = data?.projects ?? none
  return {
    ...props,
    say: useWords({ policy, words, projects }),
    projects,
    others: data?.others ?? false,
    state: data ? 'ready' : error ? 'failed' : 'loading',
    retry: () => void refetch(),
  }
}

/** How permissions stand at a place: those held anyway are on and fixed, and so is what the viewer lacks. */
export function statesAt(
  access: Access,
  place: Place,
  names: readonly string[],
): PermissionState[] {
  const { answer, role, grants, say } = access
  const given = permissionsAt(grants, place)
  const holder = { role, grants: withoutGrant(grants, place) }
  const projectId = 'projectId' in place ? place.projectId : undefined
  const locked = lockedAt(access, projectId)
  return names.map((name) => {
    const from = explain(answer.policy, holder, name, projectId)
    const implied = name === projectRead && given.some((other) => other !== projectRead)
    const held =
      from.length > 0 ? say.source(from, projectId) : implied ? say.copy.withOthers : undefined
    return {
      name,
      on: held !== undefined || given.includes(name),
      held,
      refused: locked ?? (holds(access, [name], projectId) ? undefined : say.copy.notHeld),
    }
  })
}

/** Whether a permission can be changed where it stands. */
export function isFree({ held, refused }: PermissionState): boolean {
  return held === undefined && refused === undefined
}

/** Why the viewer may change nothing at a place, if that is so. */
export function lockedAt(
  { answer: { viewer }, of, projects, say }: Access,
  projectId?: string,
): string | undefined {
  if (of === 'invitation' || viewer.permissions.includes('grant.change')) return undefined
  const project = projects.find(({ id }) => id === projectId)
  return project?.permissions.includes('grant.change') ? undefined : say.copy.notYours
}

/** Whether the viewer holds all of these in a place: nobody gives what they lack. */
export function holds(
  { answer: { viewer }, projects }: Access,
  names: readonly string[],
  projectId?: string,
): boolean {
  const inside = projects.find(({ id }) => id === projectId)?.permissions ?? []
  return names.every((name) => viewer.permissions.includes(name) || inside.includes(name))
}
