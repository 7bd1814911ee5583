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

/** Props of {@link LeaveOrganizationDialog}. */
export interface LeaveOrganizationDialogProps extends ConfirmingProps {
  organizationId: string
  onLeft?: (member: Member) => void
}

/** Asks before the viewer loses access. */
export function LeaveOrganizationDialog({
  organizationId,
  onLeft,
  ...dialog
}: LeaveOrganizationDialogProps): ReactElement {
  const copy = useCopy('dialogs', dialogs)
  const organization = useOrganization(organizationId).data
  const sentence = useSentence(organization?.words)
  const { mutate, isPending, error, reset } = useLeaveOrganization()
  const name = organization?.organization.name ?? ''

  const change = (open: boolean): void => {
    if (!open) reset()
    dialog.onOpenChange(open)
  }
  const confirm = (): void =>
    mutate(
      { organizationId },
      {
        onSuccess: (answer) => {
          change(false)
          onLeft?.(answer.member)
        },
      },
    )
  return (
    <ConfirmDialog
      {...dialog}
      slot='leave-organization-dialog'
      title={copy.leaveTitle(name)}
      consequence={copy.leaveConsequence(name)}
      act={copy.leaveAct(name)}
      acting={copy.leaving}
      busy={isPending}
      refused={error ? sentence(error.reason) : undefined}
      onOpenChange={change}
      onConfirm={confirm}
    />
  )
}
