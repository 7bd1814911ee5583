'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/**
 * Corrects an open invitation: role, grants, name or language; its link stays. It asks for `ifMatch`. Refused with
 * `invitation_closed`, `outranked`, `beyond_own_access`, `not_asked`, `stale_version`, `version_required`.
 */
export function useEditInvitation(): MutationOf<'editInvitation'> {
  return useOperation('editInvitation')
}
