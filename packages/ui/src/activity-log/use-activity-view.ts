'use client'
// Decides what of the activity is looked at: by whom, of which kinds, since when.
import type { AuditQuery } from '@rollcall/core'
import { useMemo, useState } from 'react'
import { kinds, spans, type Kind, type Span } from './kinds.ts'

/** Somebody whose acts are looked at. */
export interface Doer {
  userId: string
  name: string
}

/** What is looked at, and how that changes. */
export interface ActivityView {
  doer: Doer | null
  kinds: Kind[]
  span: Span | null
  /** What the server is asked. */
  query: Omit<AuditQuery, 'cursor'>
  /** Whether some of it is left out. */
  narrowed: boolean
  setDoer: (doer: Doer | null) => void
  setKinds: (kinds: Kind[]) => void
  setSpan: (span: Span | null) => void
  clear: () => void
}

/** The view of one log. */
export function useActivityView(pageSize: number | undefined): ActivityView {
  const [doer, setDoer] = useState<Doer | null>(null)
  const [chosen, setKinds] = useState<Kind[]>([])
  // The moment is settled when the span is chosen: a query that moves on by itself would never be answered.
  const [since, setSince] = useState<{ span: Span; at: string } | null>(null)
  const query = useMemo(
    () => ({
      ...(doer ? { actor: doer.userId } : {}),
      ...(chosen.length > 0 ? { verb: chosen.flatMap((kind) => kinds[kind]) } : {}),
      ...(since ? { since: since.at } : {}),
      ...(pageSize === undefined ? {} : { limit: pageSize }),
    }),
    [doer, chosen, since, pageSize],
  )
  return {
    doer,
    kinds: chosen,
    span: since?.span ?? null,
    query,
    narrowed: doer !== null || chosen.length > 0 || since !== null,
    setDoer,
    setKinds,
    setSpan: (span) =>
      setSince(span && { span, at: new Date(Date.now() - spans[span] * 3_600_000).toISOString() }),
    clear: () => {
      setDoer(null)
      setKinds([])
      setSince(null)
    },
  }
}
