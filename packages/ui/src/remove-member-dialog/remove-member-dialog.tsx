'use client'
// Decides how somebody is taken out of an organization.
import type { Consequence, Member, Person } from '@rollcall/core'
import type { ReactElement } from 'react'
import { dialogs, type DialogsCopy } from '../copy/en/dialogs.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { usePreviewRemoval } from '../hooks/use-preview-removal.ts'
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

/** Asks before somebody loses access, and tells what stands in the way and what follows. */
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
  const { data } = usePreviewRemoval(
    { organizationId, memberId: member.id },
    // Somebody who was just removed is nobody to ask about.
    { enabled: dialog.open && (mutation.isIdle || mutation.isError) },
  )
  const short = shortNameOf(member)
  const more = data?.consequences.flatMap((one) => sentenceOf(one, copy, short) ?? []) ?? []

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
      blocked={data?.blockers.map(sentence)}
      {...confirming}
    >
      {more.length > 0 && (
        <ul className='rollcall-consequences'>
          {more.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </ConfirmDialog>
  )
}

/** What always follows stands in the sentence below the question. */
function sentenceOf(
  consequence: Consequence,
  copy: DialogsCopy,
  short: string,
): string | undefined {
  switch (consequence.code) {
    case 'invitations_revoked':
      return copy.invitationsRevoked(short, consequence.count)
    case 'ownership_offer_cancelled':
      return copy.offerCancelled(short)
    case 'user_deleted':
      return copy.userDeleted(short)
    default:
      return undefined
  }
}
