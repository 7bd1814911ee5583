'use client'
// Decides which member is open, and that the focus comes back to their name when they are closed.
import type { Person } from '@rollcall/core'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { rowOf } from '../people/table.ts'

/** One opened member, and the way back. */
export interface Opened {
  memberId: string | null
  open: (member: Person) => void
  close: () => void
  /** The element in which the tables stand. */
  within: RefObject<HTMLDivElement | null>
}

/** The member who is open in one screen. */
export function useOpened(): Opened {
  const [memberId, setMemberId] = useState<string | null>(null)
  const former = useRef<string | null>(null)
  const within = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const closed = memberId === null ? former.current : null
    former.current = memberId
    if (closed === null) return
    // Whoever was removed meanwhile has no row any more.
    const name = rowOf(within.current, closed)?.querySelector<HTMLElement>('[data-open-member]')
    const list = within.current?.querySelector<HTMLElement>('.rollcall-members-rows')
    ;(name ?? list)?.focus()
  }, [memberId])
  return {
    memberId,
    open: useCallback(({ id }: Person) => setMemberId(id), []),
    close: useCallback(() => setMemberId(null), []),
    within,
  }
}
