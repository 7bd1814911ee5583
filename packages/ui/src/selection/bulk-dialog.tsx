'use client'
// Decides how an act on many is asked about: the people are named, those it leaves out with the reason.
import { Refusal, roleLabel, type Reason } from '@rollcall/core'
import { useState, type ReactElement } from 'react'
import { dialogs } from '../copy/en/dialogs.ts'
import { selection as english } from '../copy/en/selection.ts'
import { useCopy } from '../copy/copy.ts'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { nameOf } from '../parts/person-name.ts'
import type { Table } from '../people/table.ts'
import type { Coverage } from './coverage.ts'
import { Names, Sayings } from './names.tsx'
import { useBulk, type Outcome } from './use-bulk.ts'
import { whyWords, wordsOf } from './words.ts'

/** Props of {@link BulkDialog}. */
export interface BulkDialogProps {
  table: Table
  coverage: Coverage
  /** The role that is given, where one is. */
  role: string
  open: boolean
  onClose: () => void
  /** Called with what came of it, and in words what was done. */
  onDone: (outcome: Outcome, done: string) => void
  onCloseAutoFocus: (event: Event) => void
}

/** Asks before many are changed. Nothing is lost when the server does not answer: it can be confirmed once more. */
export function BulkDialog({
  table,
  coverage: { verb, able, left },
  role,
  open,
  onClose,
  onDone,
  onCloseAutoFocus,
}: BulkDialogProps): ReactElement {
  const { answer, sentence } = table
  const copy = useCopy('selection', english)
  const { busy, run } = useBulk(answer.organization.id)
  const [refused, setRefused] = useState<Reason>()
  const label = roleLabel(answer.words, role)
  const [first] = able
  const about = { count: able.length, name: first ? nameOf(first) : '', role: label }
  const { done, ...words } = wordsOf(verb, about, copy, useCopy('dialogs', dialogs))
  const confirm = async (): Promise<void> => {
    setRefused(undefined)
    try {
      const outcome = await run(verb, able, role)
      onDone(outcome, done(outcome.done))
    } catch (error) {
      setRefused(error instanceof Refusal ? error.reason : { code: 'unavailable' })
    }
  }
  return (
    <ConfirmDialog
      {...words}
      slot='bulk-dialog'
      look={verb === 'removeMember' || verb === 'revokeInvitation' ? 'danger' : 'primary'}
      open={open}
      onOpenChange={(wanted) => !wanted && onClose()}
      onCloseAutoFocus={onCloseAutoFocus}
      busy={busy}
      refused={refused && sentence(refused)}
      onConfirm={() => void confirm()}
    >
      {able.length > 1 && <Names people={able} />}
      {left.length > 0 && (
        <div className='rollcall-selection-left'>
          <p>{copy.left}</p>
          <Sayings
            sayings={left.map(({ person, why }) => ({
              person,
              text: whyWords(why, copy, label, sentence),
            }))}
          />
        </div>
      )}
    </ConfirmDialog>
  )
}
