'use client'
// Decides how the ownership of an organization is offered to somebody.
import { roleLabel, type OwnershipOffer, type Person } from '@rollcall/core'
import type { ReactElement } from 'react'
import { dialogs } from '../copy/en/dialogs.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { useOfferOwnership } from '../hooks/use-offer-ownership.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { ConfirmDialog, type ConfirmingProps } from '../parts/confirm-dialog.tsx'
import { nameOf, shortNameOf } from '../parts/person-name.ts'
import { useConfirming } from '../parts/use-confirming.ts'

/** Props of {@link TransferOwnershipDialog}. */
export interface TransferOwnershipDialogProps extends ConfirmingProps {
  organizationId: string
  member: Pick<Person, 'id' | 'name' | 'email'>
  onOffered?: (offer: OwnershipOffer) => void
}

/** Asks before an offer is sent. Until it is accepted nothing changes; then both roles change at once. */
export function TransferOwnershipDialog({
  organizationId,
  member,
  onOffered,
  onRefused,
  ...dialog
}: TransferOwnershipDialogProps): ReactElement {
  const copy = useCopy('dialogs', dialogs)
  const { data: answer } = useOrganization(organizationId)
  const sentence = useSentence(answer?.words)
  const mutation = useOfferOwnership()

  const { refused, ...confirming } = useConfirming({
    dialog: { ...dialog, onRefused },
    mutation,
    send: () => mutation.mutateAsync({ organizationId, memberId: member.id }),
    onDone: ({ offer }) => onOffered?.(offer),
  })
  const owners = answer?.policy.owners
  const label = (role: string | undefined): string =>
    answer && role !== undefined ? roleLabel(answer.words, role) : ''
  return (
    <ConfirmDialog
      {...dialog}
      slot='transfer-ownership-dialog'
      look='primary'
      title={copy.transferTitle(answer?.organization.name ?? '', nameOf(member))}
      consequence={copy.transferConsequence(
        shortNameOf(member),
        label(owners?.role),
        label(owners?.transfer?.formerOwnerBecomes),
      )}
      act={copy.transferAct}
      acting={copy.transferring}
      refused={refused && sentence(refused)}
      {...confirming}
    />
  )
}
