'use client'
// Decides the order of the dialog: what the policy asks for, what stands in the way, the act.
import type { KeyboardEvent, ReactElement, ReactNode } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { Button } from '../parts/button.tsx'
import { DialogFooter } from '../parts/dialog.tsx'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'
import { isLine } from '../parts/text-field.tsx'
import type { AskedProps } from './asked.ts'
import { AskedField } from './asked-field.tsx'
import { asksAccess } from './draft-access.ts'
import { useFirstField } from './first-field.ts'
import { RegisterChoice } from './register-choice.tsx'
import { SeatMeter } from './seat-meter.tsx'
import { SentList } from './sent-list.tsx'
import { ready } from './use-box.ts'
import { useSend } from './use-send.ts'
import type { Sending } from './use-sending.ts'

/** Props of {@link InviteForm}. */
export interface InviteFormProps extends AskedProps {
  sending: Sending
  /** Who was given an account a moment ago. */
  registered: string | undefined
  /** Whether it takes the place of the form for registering. */
  back: boolean
  onRegister: () => void
  onClose: () => void
  /** Fields of the host's own. */
  children: ReactNode
}

/** The form; after a partial success with what was sent above it. */
export function InviteForm({
  sending,
  registered,
  back,
  onRegister,
  onClose,
  children,
  ...asked
}: InviteFormProps): ReactElement {
  const { answer, copy, draft, sentence } = asked
  const { policy, viewer } = answer
  const { ask } = policy.invitations
  const words = useCopy('common', common)
  const form = useFirstField(back)
  const { blocked, count, send } = useSend({ policy, copy, draft, sending, form })
  const left = draft.box.chips.length - ready(draft.box.chips).length

  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const meant = event.ctrlKey || event.metaKey
    // Enter alone ends a chip, and nobody is given access by a slip of the finger.
    const ends = draft.alone && !asksAccess(ask) && isLine(event.target)
    if (!meant && !ends) return
    event.preventDefault()
    send()
  }
  return (
    // Keys pressed in any field bubble here.
    <div ref={form} className='rollcall-form' role='presentation' onKeyDown={press}>
      <output className='rollcall-sent-title' hidden={registered === undefined}>
        <Icon name='check' />
        {registered !== undefined && copy.registered(registered)}
      </output>
      {!draft.alone && (sending.sent.length > 0 || sending.refused > 0) && (
        <SentList copy={copy} invitations={sending.sent} left={left} />
      )}
      {ask.map((field) => (
        <AskedField key={field} field={field} {...asked} />
      ))}
      {children}
      {viewer.actions.includes('registerPerson') && (
        <RegisterChoice {...asked} onRegister={onRegister} />
      )}
      {answer.seats && (
        <SeatMeter
          copy={copy}
          seats={answer.seats}
          atOnce={policy.members.seats.countInvitations}
          // What was refused says it already.
          wanted={blocked === undefined && !sending.problem ? count : 0}
        />
      )}
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
