'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Invites people; single addresses are refused beside the others, in `refused`. */
export function useInviteMembers(): MutationOf<'inviteMembers'> {
  return useOperation('inviteMembers')
}
