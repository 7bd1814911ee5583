'use client'
// Decides how an act that could be taken back is asked about, where the host wants it to be.
import type { Person, Reason, Refusal } from '@rollcall/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useRollcall } from '../context.ts'
import { dialogs, type DialogsCopy } from '../copy/en/dialogs.ts'
import { useCopy } from '../copy/copy.ts'
import { ConfirmDialog, type ConfirmingProps } from '../parts/confirm-dialog.tsx'
import { nameOf, shortNameOf } from '../parts/person-name.ts'
import { useConfirming } from '../parts/use-confirming.ts'
import type { ConfirmableVerb } from './table.ts'

/** Props of {@link ActDialog}. */
export interface ActDialogProps extends ConfirmingProps {
  verb: ConfirmableVerb
  person: Person
  sentence: (reason: Reason) => string
  /** Does it, and says what was done. */
  send: () => Promise<string>
  onDone: (text: string) => void
}

/** Asks before an invitation is sent again, and before access is taken for a while or given back. */
export function ActDialog({
  verb,
  person,
  sentence,
  send,
  onDone,
  onRefused,
  ...dialog
}: ActDialogProps): ReactElement {
  const { queryClient } = useRollcall()
  const copy = useCopy('dialogs', dialogs)
  // Around the mutation of the verb itself: this one only remembers how it went.
  const mutation = useMutation<string, Refusal>(
    { mutationFn: send, networkMode: 'always' },
    queryClient,
  )
  const { refused, ...confirming } = useConfirming({
    dialog: { ...dialog, onRefused },
    mutation,
    send: () => mutation.mutateAsync(),
    onDone,
  })
  return (
    <ConfirmDialog
      {...dialog}
      {...wordsOf(verb, person, copy)}
      slot='act-dialog'
      look={verb === 'suspendMember' ? 'danger' : 'primary'}
      refused={refused && sentence(refused)}
      {...confirming}
    />
  )
}

interface ActWords {
  title: string
  consequence: string
  act: string
  acting: string
}

function wordsOf(verb: ConfirmableVerb, person: Person, copy: DialogsCopy): ActWords {
  const short = shortNameOf(person)
  switch (verb) {
    case 'resendInvitation':
      return {
        title: copy.resendTitle,
        consequence: copy.resendConsequence(person.email),
        act: copy.resendAct,
        acting: copy.resending,
      }
    case 'suspendMember':
      return {
        title: copy.suspendTitle(nameOf(person)),
        consequence: copy.suspendConsequence(short),
        act: copy.suspendAct,
        acting: copy.suspending,
      }
    default:
      return {
        title: copy.reactivateTitle(nameOf(person)),
        consequence: copy.reactivateConsequence(short),
        act: copy.reactivateAct,
        acting: copy.reactivating,
      }
  }
}
