'use client'
// Decides what permissions, projects and sources of access are called: the host's words first, ours where it has none.
import {
  labelOf,
  roleLabel,
  type Policy,
  type ProjectAnswer,
  type Source,
  type Words,
} from '@rollcall/core'
import { useMemo } from 'react'
import { access as english, type AccessCopy } from '../copy/en/access.ts'
import { useCopy } from '../copy/copy.ts'

/** What is to be named. */
export interface Named {
  policy: Policy
  words: Words
  projects: readonly ProjectAnswer[]
}

/** Names for everything that access is about. */
export interface AccessWords {
  copy: AccessCopy
  permission: (name: string) => string
  /** What a permission means in one line, where the host says so. */
  meaning: (name: string) => string | undefined
  role: (name: string) => string
  /** The label of a service, and of a role in it. */
  service: (name: string) => string
  serviceRole: (service: string, role: string) => string
  project: (id: string) => string
  /** `as Owner`, `given here`, `from Cloud: Administrator`; for those who look at a place. */
  source: (from: readonly Source[], projectId?: string) => string
}

/** Names in the language of the screen. */
export function useWords({ policy, words, projects }: Named): AccessWords {
  const copy = useCopy('access', english)
  return useMemo(() => {
    const serviceRole = (service: string, role: string): string =>
      labelOf(words.services?.[service]?.roles, role)
    const sourceOf = (source: Source, projectId: string | undefined): string => {
      if (source.kind === 'role') return copy.asRole(roleLabel(words, source.role))
      if (source.kind === 'grant') {
        const above = projectId !== undefined && source.scope === 'organization'
        return above ? copy.givenEverywhere : copy.givenHere
      }
      const { service, role } = source
      return copy.fromService(labelOf(words.services, service), serviceRole(service, role))
    }
    return {
      copy,
      permission: (name) => permissionLabel({ policy, words }, copy, name),
      meaning: (name) => words.permissions?.[name]?.description,
      role: (name) => roleLabel(words, name),
      service: (name) => labelOf(words.services, name),
      serviceRole,
      project: (id) => projects.find((project) => project.id === id)?.name ?? copy.hiddenProject,
      source: (from, projectId) =>
        [...new Set(from.map((source) => sourceOf(source, projectId)))].join(', '),
    }
  }, [copy, policy, words, projects])
}

function permissionLabel(
  { policy: { projects }, words }: Pick<Named, 'policy' | 'words'>,
  copy: AccessCopy,
  name: string,
): string {
  const own = words.permissions?.[name]?.label
  if (own !== undefined) return own
  if (projects?.as === 'matrix') {
    for (const row of projects.rows) {
      const column = projects.columns.find((one) => `${row}.${one}` === name)
      if (column !== undefined)
        return copy.cell(labelOf(words.columns, column), labelOf(words.rows, row))
    }
  }
  return name
}
