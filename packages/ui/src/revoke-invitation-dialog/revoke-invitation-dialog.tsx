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
import { useConfirming } from '../parts/use-confirming.ts'

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
  onRefused,
  ...dialog
}: RevokeInvitationDialogProps): ReactElement {
  const copy = useCopy('dialogs', dialogs)
  const sentence = useSentence(useOrganization(organizationId).data?.words)
  const mutation = useRevokeInvitation()

  const { refused, ...confirming } = useConfirming({
    dialog: { ...dialog, onRefused },
    mutation,
    send: () => mutation.mutateAsync({ organizationId, invitationId: invitation.id }),
    onDone: (answer) => onRevoked?.(answer.invitation),
  })
  return (
    <ConfirmDialog
      {...dialog}
      slot='revoke-invitation-dialog'
      title={copy.revokeTitle(invitation.email)}
      consequence={copy.revokeConsequence}
      act={copy.revokeAct}
      acting={copy.revoking}
      refused={refused && sentence(refused)}
      {...confirming}
    />
  )
}
