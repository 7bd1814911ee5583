'use client'
// Decides how somebody leaves an organization of their own accord.
import type { Member } from '@rollcall/core'
import type { ReactElement } from 'react'
import { dialogs } from '../copy/en/dialogs.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { useLeaveOrganization } from '../hooks/use-leave-organization.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { ConfirmDialog, type ConfirmingProps } from '../parts/confirm-dialog.tsx'
import { useConfirming } from '../parts/use-confirming.ts'

/** Props of {@link LeaveOrganizationDialog}. */
export interface LeaveOrganizationDialogProps extends ConfirmingProps {
  organizationId: string
  onLeft?: (member: Member) => void
}

/** Asks before the viewer loses access. */
export function LeaveOrganizationDialog({
  organizationId,
  onLeft,
  onRefused,
  ...dialog
}: LeaveOrganizationDialogProps): ReactElement {
  const copy = useCopy('dialogs', dialogs)
  const organization = useOrganization(organizationId).data
  const sentence = useSentence(organization?.words)
  const mutation = useLeaveOrganization()
  const name = organization?.organization.name ?? ''

  const { refused, ...confirming } = useConfirming({
    dialog: { ...dialog, onRefused },
    mutation,
    send: () => mutation.mutateAsync({ organizationId }),
    onDone: (answer) => onLeft?.(answer.member),
  })
  return (
    <ConfirmDialog
      {...dialog}
      slot='leave-organization-dialog'
      title={copy.leaveTitle(name)}
      consequence={copy.leaveConsequence(name)}
      act={copy.leaveAct(name)}
      acting={copy.leaving}
      refused={refused && sentence(refused)}
      {...confirming}
    />
  )
}
