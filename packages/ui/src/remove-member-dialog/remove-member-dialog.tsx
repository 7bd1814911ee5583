'use client'
// Decides how somebody is taken out of an organization.
import type { Member, Person } from '@rollcall/core'
import type { ReactElement } from 'react'
import { dialogs } from '../copy/en/dialogs.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { useRemoveMember } from '../hooks/use-remove-member.ts'
import { ConfirmDialog, type ConfirmingProps } from '../parts/confirm-dialog.tsx'
import { useConfirming } from '../parts/use-confirming.ts'
import { nameOf, shortNameOf } from '../parts/person-name.ts'

/** Props of {@link RemoveMemberDialog}. */
export interface RemoveMemberDialogProps extends ConfirmingProps {
  organizationId: string
  member: Pick<Person, 'id' | 'name' | 'email'>
  onRemoved?: (member: Member) => void
}

/** A longer name would break the button; the question above names the person anyway. */
const longest = 24

/** Asks before somebody loses access. */
export function RemoveMemberDialog({
  organizationId,
  member,
  onRemoved,
  onRefused,
  ...dialog
}: RemoveMemberDialogProps): ReactElement {
  const copy = useCopy('dialogs', dialogs)
  const sentence = useSentence(useOrganization(organizationId).data?.words)
  const mutation = useRemoveMember()
  const short = shortNameOf(member)

  const { refused, ...confirming } = useConfirming({
    dialog: { ...dialog, onRefused },
    mutation,
    send: () => mutation.mutateAsync({ organizationId, memberId: member.id }),
    onDone: (answer) => onRemoved?.(answer.member),
  })
  return (
    <ConfirmDialog
      {...dialog}
      slot='remove-member-dialog'
      title={copy.removeTitle(nameOf(member))}
      consequence={copy.removeConsequence(short)}
      act={short.length > longest ? copy.remove : copy.removeAct(short)}
      acting={copy.removing}
      refused={refused && sentence(refused)}
      {...confirming}
    />
  )
}
