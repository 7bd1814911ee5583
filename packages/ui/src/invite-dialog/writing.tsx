'use client'
// Decides how people are invited: written, perhaps registered first, sent, and told what became of it.
import type { OrganizationAnswer, PersonToRegister, Reason } from '@rollcall/core'
import { useRef, useState, type ReactElement } from 'react'
import { inviteDialog } from '../copy/en/invite-dialog.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { languages } from '../copy/language.ts'
import { lengthOf, relativeTime } from '../copy/time.ts'
import { useRollcall } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { fieldsOnDemand } from '../parts/fields-on-demand.tsx'
import { useRegistration } from '../register-person-form/use-registration.ts'
import { asksAccess } from './draft-access.ts'
import { focusFirst } from './first-field.ts'
import { InviteDone } from './invite-done.tsx'
import { InviteForm } from './invite-form.tsx'
import type { InvitingProps } from './props.ts'
import { unknownTo } from './register-choice.tsx'
import { useDraft } from './use-draft.ts'
import { useSending } from './use-sending.ts'

const RegisterStep = fieldsOnDemand(async () => (await import('./register-step.tsx')).RegisterStep)

/** Props of {@link Writing}. */
export interface WritingProps extends InvitingProps {
  answer: OrganizationAnswer
}

/** The dialog, once the policy is known. Its draft outlives its closing. */
export function Writing({
  organizationId,
  answer,
  open,
  onOpenChange,
  opener,
  locales = languages,
  onInvited,
  children,
  className,
  ref,
}: WritingProps): ReactElement {
  const copy = useCopy('inviteDialog', inviteDialog)
  const { locale } = useRollcall()
  const sentence = useSentence(answer.words)
  const { ask, expireAfter, perDay } = answer.policy.invitations
  const draft = useDraft(answer.policy, locales)
  const sending = useSending({ organizationId, onInvited })
  const registration = useRegistration(organizationId, locales)
  // `false`: came back from there.
  const [registering, setRegistering] = useState<boolean | null>(null)
  const [registered, setRegistered] = useState<string>()
  const body = useRef<HTMLDivElement>(null)

  const rest = draft.alone ? sending.refused : draft.box.chips.length
  const done = sending.sent.length > 0 && rest === 0
  const forget = (): void => {
    if (done) draft.clear()
    sending.forget()
    setRegistered(undefined)
  }
  const change = (wanted: boolean): void => {
    if (!wanted) forget()
    onOpenChange(wanted)
  }
  const step = (towards: boolean): void => {
    setRegistered(undefined)
    setRegistering(towards)
    if (towards && registration.email === '')
      registration.set({ email: unknownTo(draft) ?? draft.single.email })
  }
  const goOn = ({ email, name }: Pick<PersonToRegister, 'email' | 'name'>): void => {
    registration.clear()
    step(false)
    if (draft.alone) draft.single.set({ email, ...(name === undefined ? {} : { name }) })
    else draft.box.welcome(email)
  }
  const verdict = (reason: Reason): string =>
    reason.code === 'too_many' && perDay !== null
      ? copy.perDay(perDay, relativeTime(reason.retryAt, Date.now(), locale))
      : sentence(reason)
  const consequence = registering
    ? copy.registerConsequence
    : copy.consequence(lengthOf(expireAfter, locale), draft.alone)
  return (
    <Dialog
      ref={ref}
      className={className}
      slot='invite-dialog'
      state={done ? 'sent' : registering ? 'registering' : sending.busy ? 'busy' : 'writing'}
      wide={!done && !registering && asksAccess(ask)}
      open={open}
      onOpenChange={change}
      title={registering ? copy.registerTitle : copy.title(answer.organization.name, draft.alone)}
      consequence={done ? undefined : consequence}
      onOpenAutoFocus={(event) => {
        event.preventDefault()
        focusFirst(body.current)
      }}
      opener={opener}
    >
      <div ref={body}>
        {done ? (
          <InviteDone
            copy={copy}
            invitations={sending.sent}
            onMore={forget}
            onDone={() => change(false)}
          />
        ) : registering ? (
          <RegisterStep
            copy={copy}
            registration={registration}
            sentence={sentence}
            onRegistered={(person) => {
              goOn(person)
              setRegistered(person.name ?? person.email)
            }}
            onKnown={(email) => goOn({ email })}
            onBack={() => step(false)}
          />
        ) : (
          <InviteForm
            answer={answer}
            copy={copy}
            draft={draft}
            sending={{
              ...sending,
              send: (...sent) => {
                setRegistered(undefined)
                sending.send(...sent)
              },
            }}
            sentence={sentence}
            verdict={verdict}
            registered={registered}
            back={registering === false}
            onRegister={() => step(true)}
            onClose={() => change(false)}
          >
            {children}
          </InviteForm>
        )}
      </div>
    </Dialog>
  )
}
