'use client'
// Decides how a change is sent, and what everybody sees of it before the server has answered.
import type { Input, Output, Refusal, Verb } from '@rollcall/core'
import { useMutation, useMutationState, type UseMutationResult } from '@tanstack/react-query'
import type { CallOptions } from '../client.ts'
import { useRollcall } from '../context.ts'
import { scopeKey } from '../queries/query.ts'

/** The version of a row that a change was made from: a newer one in the meantime refuses it, `stale_version`. */
export interface Seen {
  ifMatch?: number
}

/** The mutation of a verb. */
export type MutationOf<V extends Verb> = UseMutationResult<Output<V>, Refusal, Input<V> & Seen>

/**
 * A verb that changes something. Afterwards all that is known is asked again, and the mutation is pending until
 * then: so what {@link usePending} shows in the meantime is followed by the truth without a gap.
 */
export function useOperation<V extends Verb>(
  verb: V,
  options: Pick<CallOptions, 'keepalive'> = {},
): MutationOf<V> {
  const { scope, queryClient } = useRollcall()
  return useMutation<Output<V>, Refusal, Input<V> & Seen>(
    {
      mutationKey: [...scopeKey(scope), verb],
      mutationFn: ({ ifMatch, ...input }) =>
        scope.client.call(verb, input, ifMatch === undefined ? options : { ...options, ifMatch }),
      networkMode: 'always',
      retry: false,
      // What was sent is not kept: somebody else may sign in.
      gcTime: 0,
      // Also after a refusal: what is on the screen may be why.
      onSettled: () => queryClient.invalidateQueries({ queryKey: scopeKey(scope) }),
    },
    queryClient,
  )
}

/**
 * The inputs of a verb that are on their way. Lists are drawn as if these had succeeded already; when one is refused
 * it leaves this list, and with it its effect: nothing has to be put back.
 */
export function usePending<V extends Verb>(verb: V): Input<V>[] {
  const { scope, queryClient } = useRollcall()
  return useMutationState<Input<V>>(
    {
      filters: { mutationKey: [...scopeKey(scope), verb], status: 'pending' },
      select: (mutation) => mutation.state.variables as Input<V>,
    },
    queryClient,
  )
}
