'use client'
import type { OfMember } from '@rollcall/core'
import { useQuery } from '@tanstack/react-query'
import { useRollcall } from '../context.ts'
import { memberOptions } from '../queries/member.ts'
import type { QueryOf } from '../queries/query.ts'

/** One member; removed people still answer with their name. Refused with `not_found`. */
export function useMember(member: OfMember): QueryOf<'getMember'> {
  const { scope, queryClient } = useRollcall()
  return useQuery(memberOptions(scope, member), queryClient)
}
