'use client'
import { useQuery } from '@tanstack/react-query'
import { useRollcall, type Scope } from '../context.ts'
import { optionsOf, type QueryOf, type QueryOptionsOf } from './query.ts'

/** Options of the query who I am, and where. */
export function meOptions(scope: Scope): QueryOptionsOf<'getMe'> {
  return optionsOf(scope, 'getMe', {})
}

/** Who I am, and where. Refused with `not_signed_in`. */
export function useMe(options: { enabled?: boolean } = {}): QueryOf<'getMe'> {
  const { scope, queryClient } = useRollcall()
  return useQuery({ ...meOptions(scope), ...options }, queryClient)
}
