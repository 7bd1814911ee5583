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
  ...dialog
}: RemoveMemberDialogProps): ReactElement {
  const copy = useCopy('dialogs', dialogs)
  const sentence = useSentence(useOrganization(organizationId).data?.words)
  const { mutate, isPending, error, reset } = useRemoveMember()
  const short = shortNameOf(member)

  const change = (open: boolean): void => {
    if (!open) reset()
    dialog.onOpenChange(open)
  }
  const confirm = (): void =>
    mutate(
      { organizationId, memberId: member.id },
      {
        onSuccess: (answer) => {
          change(false)
          onRemoved?.(answer.member)
        },
      },
    )
  return (
    <ConfirmDialog
      {...dialog}
      slot='remove-member-dialog'
      title={copy.removeTitle(nameOf(member))}
      consequence={copy.removeConsequence(short)}
      act={short.length > longest ? copy.remove : copy.removeAct(short)}
      acting={copy.removing}
      busy={isPending}
      refused={error ? sentence(error.reason) : undefined}
      onOpenChange={change}
      onConfirm={confirm}
    />
  )
}
