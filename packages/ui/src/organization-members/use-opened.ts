'use client'
// Decides which member is open, that the focus goes with them, and that it comes back to their name.
import type { Person } from '@rollcall/core'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { rowOf } from '../people/table.ts'

/** One opened member, and the way back. */
export interface Opened {
  memberId: string | null
  open: (member: Person) => void
  close: () => void
  /** The element in which the opened member stands, and the one in which the tables do. */
  place: RefObject<HTMLDivElement | null>
  tables: RefObject<HTMLDivElement | null>
}

/** The member who is open in one screen. */
export function useOpened(): Opened {
  const [memberId, setMemberId] = useState<string | null>(null)
  const former = useRef<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const tables = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (memberId !== null) place.current?.focus()
    else if (former.current !== null) focusName(tables.current, former.current)
    former.current = memberId
  }, [memberId])
  return {
    memberId,
    open: useCallback(({ id }: Person) => setMemberId(id), []),
    close: useCallback(() => setMemberId(null), []),
    place,
    tables,
  }
}

/** Whoever was removed meanwhile has no row any more: then the list itself gets the focus. */
function focusName(tables: HTMLElement | null, memberId: string): void {
  const name = rowOf(tables, memberId)?.querySelector<HTMLElement>('[data-open-member]')
  const list = tables?.querySelector<HTMLElement>('.rollcall-members-rows')
  ;(name ?? list)?.focus()
}
