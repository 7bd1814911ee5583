'use client'
// Decides what the parts of a members table know of it, wherever a host puts them.
import { createContext, useContext, type Context, type ReactElement } from 'react'
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import type { About } from '../people/table.ts'
import type { FilterProps } from './filter.tsx'

/** What every part knows. */
export interface Arranged extends Pick<FilterProps, 'view' | 'invited' | 'roles' | 'locales'> {
  copy: MembersTableCopy
  /** `undefined`: not known yet, or not to be seen. */
  about: About | undefined
  /** How many people there are, in words. */
  count: string | undefined
  list: ReactElement
  inviting: boolean
  setInviting: (inviting: boolean) => void
  /** Says whether the dialog that invites is there to be opened. */
  setInvitable: (invitable: boolean) => void
}

/** Filled by the table that has children, read by {@link useArranged}. */
export const Arrangement: Context<Arranged | null> = createContext<Arranged | null>(null)

/** What the table around a part knows. @throws Error outside of a `MembersTable` */
export function useArranged(): Arranged {
  const arranged = useContext(Arrangement)
  if (arranged) return arranged
  throw new Error(
    'Rollcall: a part of @rollcall/ui/members-table is outside of <MembersTable>, and knows no organization. ' +
      'Put it among the children of the table.',
  )
}
