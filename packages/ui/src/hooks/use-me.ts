'use client'
import { useQuery } from '@tanstack/react-query'
import { useRollcall } from '../context.ts'
import { meOptions } from '../queries/me.ts'
import type { QueryOf } from '../queries/query.ts'

/** Who I am, and where. Refused with `not_signed_in`. */
export function useMe(options: { enabled?: boolean } = {}): QueryOf<'getMe'> {
  const { scope, queryClient } = useRollcall()
  return useQuery({ ...meOptions(scope), ...options }, queryClient)
}
