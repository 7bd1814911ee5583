'use client'
// Decides the fields of the dialog, in this order: who, as what, with which words.
import type { OrganizationAnswer, Reason } from '@rollcall/core'
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import type { InviteDialogCopy } from '../copy/en/invite-dialog.ts'
import { Button } from '../parts/button.tsx'
import { DialogFooter } from '../parts/dialog.tsx'
import { Hint } from '../parts/hint.tsx'
import { Field } from '../parts/field.tsx'
import { Icon } from '../parts/icons.tsx'
import { AddressBox } from './address-box.tsx'
import { RoleField } from './role-field.tsx'
import { SentList } from './sent-list.tsx'
import { ready, type Draft, type JudgedChip } from './use-draft.ts'
import type { Sending } from './use-sending.ts'

/** Props of {@link InviteForm}. */
export interface InviteFormProps {
  answer: OrganizationAnswer | undefined
  copy: InviteDialogCopy
  draft: Draft
  sending: Sending
  sentence: (reason: Reason) => string
  onClose: () => void
}

/** The form; after a partial success with what was sent above it. */
export function InviteForm({
  answer,
  copy,
  draft,
  sending,
  sentence,
  onClose,
}: InviteFormProps): ReactElement {
  const id = useId()
  const words = useCopy('common', common)
  const count = ready(draft.chips).length
  const most = answer?.policy.invitations.atMost ?? Number.POSITIVE_INFINITY
  const typing = draft.text.trim() !== ''
  const blocked = typing ? undefined : blockedBy(copy, draft.chips, most)

  const send = (): void => {
    // What is typed and no chip yet is meant too.
    const chips = draft.settle()
    if (!sending.busy && blockedBy(copy, chips, most) === undefined) sending.send(ready(chips))
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  }
  return (
    // Keys pressed in any field bubble here.
    <div className='rollcall-form' role='presentation' onKeyDown={press}>
      {(sending.sent.length > 0 || sending.refused > 0) && (
        <SentList copy={copy} invitations={sending.sent} left={draft.chips.length - count} />
      )}
      <Field id={id} label={copy.addresses} help={summary(copy, draft, count)}>
        <AddressBox id={id} copy={copy} draft={draft} sentence={sentence} />
      </Field>
      {answer && (
        <RoleField answer={answer} copy={copy} role={draft.role} onChange={draft.setRole} />
      )}
      <MessageField copy={copy} draft={draft} />
      <div role='alert'>
        {sending.problem && (
          <p className='rollcall-problem'>
            <Icon name='alert' />
            {sentence(sending.problem)}
          </p>
        )}
      </div>
      <DialogFooter>
        <Button onClick={onClose}>{words.close}</Button>
        <Hint text={blocked}>
          <Button
            look='primary'
            busy={sending.busy}
            aria-disabled={blocked !== undefined}
            aria-keyshortcuts='Control+Enter Meta+Enter'
            onClick={send}
          >
            {sending.busy ? copy.sending : copy.send(count)}
          </Button>
        </Hint>
      </DialogFooter>
    </div>
  )
}

function MessageField({ copy, draft }: Pick<InviteFormProps, 'copy' | 'draft'>): ReactElement {
  const id = useId()
  const [asked, ask] = useState(false)
  if (!asked && draft.message === '') {
    return (
      <div>
        <Button className='rollcall-form-more' look='quiet' onClick={() => ask(true)}>
          <Icon name='plus' />
          {copy.more}
        </Button>
      </div>
    )
  }
  return (
    <Field id={id} label={copy.message}>
      <textarea
        ref={asked ? focus : undefined}
        id={id}
        className='rollcall-textarea'
        rows={3}
        maxLength={1000}
        placeholder={copy.messagePlaceholder}
        value={draft.message}
        onChange={(event) => draft.setMessage(event.target.value)}
      />
    </Field>
  )
}

function focus(field: HTMLElement | null): void {
  field?.focus()
}

function summary(copy: InviteDialogCopy, { chips }: Draft, count: number): string {
  return chips.length === 0 ? copy.hint : copy.summary(count, chips.length - count)
}

function blockedBy(copy: InviteDialogCopy, chips: JudgedChip[], most: number): string | undefined {
  const count = ready(chips).length
  if (count > most) return copy.tooMany(most)
  if (count > 0) return undefined
  return chips.length === 0 ? copy.nobody : copy.nothingValid
}
