'use client'
// Decides how an invitation is taken back.
import type { Invitation, Person } from '@rollcall/core'
import type { ReactElement } from 'react'
import { dialogs } from '../copy/en/dialogs.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { useRevokeInvitation } from '../hooks/use-revoke-invitation.ts'
import { ConfirmDialog, type ConfirmingProps } from '../parts/confirm-dialog.tsx'

/** Props of {@link RevokeInvitationDialog}. */
export interface RevokeInvitationDialogProps extends ConfirmingProps {
  organizationId: string
  invitation: Pick<Person, 'id' | 'email'>
  onRevoked?: (invitation: Invitation) => void
}

/** Asks before every link of an invitation dies. */
export function RevokeInvitationDialog({
  organizationId,
  invitation,
  onRevoked,
  ...dialog
}: RevokeInvitationDialogProps): ReactElement {
  const copy = useCopy('dialogs', dialogs)
  const sentence = useSentence(useOrganization(organizationId).data?.words)
  const { mutate, isPending, error, reset } = useRevokeInvitation()

  const change = (open: boolean): void => {
    if (!open) reset()
    dialog.onOpenChange(open)
  }
  const confirm = (): void =>
    mutate(
      { organizationId, invitationId: invitation.id },
      {
        onSuccess: (answer) => {
          change(false)
          onRevoked?.(answer.invitation)
        },
      },
    )
  return (
    <ConfirmDialog
      {...dialog}
      slot='revoke-invitation-dialog'
      title={copy.revokeTitle(invitation.email)}
      consequence={copy.revokeConsequence}
      act={copy.revokeAct}
      acting={copy.revoking}
      busy={isPending}
      refused={error ? sentence(error.reason) : undefined}
      onOpenChange={change}
      onConfirm={confirm}
    />
  )
}
