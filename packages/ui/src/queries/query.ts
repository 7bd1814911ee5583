// Decides the keys, the freshness and the retries of everything that is asked.
import { Refusal, type Input, type Output, type Verb } from '@rollcall/core'
import type { DataTag, QueryKey, UseQueryOptions, UseQueryResult } from '@tanstack/react-query'
import type { Scope } from './scope.ts'

/** What a query of a verb answers, and why not. */
export type QueryOf<V extends Verb> = UseQueryResult<Output<V>, Refusal>

/** Options for `useQuery`, `prefetchQuery` and the like. */
export type QueryOptionsOf<V extends Verb> = UseQueryOptions<Output<V>, Refusal> & {
  queryKey: DataTag<QueryKey, Output<V>, Refusal>
}

/** The beginning of every key of one person. */
export function scopeKey({ userId }: Pick<Scope, 'userId'>): QueryKey {
  return ['rollcall', userId]
}

/** The key of an answer. */
export function keyOf<V extends Verb>(scope: Scope, verb: V, input: Input<V>): QueryKey {
  return [...scopeKey(scope), verb, input]
}

/** What all queries have in common. Stated in full, because the host's cache may have other habits. */
export const habits = {
  // Asking at all, and failing, says more than waiting for a network that a browser believes to be gone.
  networkMode: 'always',
  refetchOnWindowFocus: true,
  refetchOnReconnect: true,
  staleTime: 0,
  retry: (failures: number, refusal: Refusal): boolean =>
    refusal.reason?.code === 'unavailable' && failures < 1,
  retryDelay: 600,
} as const

/**
 * Whether an answer is the same person's of the same organization: then it may stand while another order or filter
 * loads.
 */
export function belongs(key: QueryKey | undefined, scope: Scope, organizationId: string): boolean {
  const asked = key?.at(-1) as { organizationId?: string } | undefined
  return key?.[1] === scope.userId && asked?.organizationId === organizationId
}

/**
 * How often a list on screen is asked for again. A refusal that waiting does not mend ends it; the window's focus and
 * every change of one's own still ask.
 */
export function polling({ pollInterval = 10_000 }: Scope) {
  return ({ state }: { state: { error: Refusal | null } }): number | false => {
    const code = state.error?.reason?.code
    return code === undefined || mendable.has(code) ? pollInterval : false
  }
}

const mendable: ReadonlySet<string> = new Set([
  'unavailable',
  'outcome_unknown',
  'internal',
  'too_many',
])

/** The options of a verb that is asked once and again, and changes nothing. */
export function optionsOf<V extends Verb>(
  scope: Scope,
  verb: V,
  input: Input<V>,
): QueryOptionsOf<V> {
  return {
    ...habits,
    queryKey: keyOf(scope, verb, input) as QueryOptionsOf<V>['queryKey'],
    queryFn: ({ signal }) => scope.client.call(verb, input, { signal }),
  }
}
