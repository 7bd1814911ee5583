'use client'
// Decides how people are invited: written, sent, and told what became of it, without losing a letter on the way.
import type { Invitation } from '@rollcall/core'
import { useRef, useState, type ReactElement, type Ref } from 'react'
import { inviteDialog } from '../copy/en/invite-dialog.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { lengthOf } from '../copy/time.ts'
import { useRollcall } from '../context.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { InviteForm } from './invite-form.tsx'
import { InviteDone } from './invite-done.tsx'
import { useDraft } from './use-draft.ts'
import { useSending } from './use-sending.ts'

/** Props of {@link InviteDialog}. */
export interface InviteDialogProps {
  organizationId: string
  /** Controlled by the host, without a trigger of its own; otherwise it opens by its trigger. */
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** The button that opens it. Default: a button “Invite”, or none when `open` is given. */
  trigger?: ReactElement
  onInvited?: (invitations: Invitation[]) => void
  className?: string
  ref?: Ref<HTMLDivElement>
}

/** Invites any number of people with one role. What was typed is still there when it opens again. */
export function InviteDialog(props: InviteDialogProps): ReactElement {
  const { scope } = useRollcall()
  // A draft belongs to one organization and one person.
  return <Inviting key={JSON.stringify([scope.userId, props.organizationId])} {...props} />
}

function Inviting({
  organizationId,
  open,
  onOpenChange,
  trigger,
  onInvited,
  className,
  ref,
}: InviteDialogProps): ReactElement {
  const copy = useCopy('inviteDialog', inviteDialog)
  const { locale } = useRollcall()
  const { data: answer } = useOrganization(organizationId)
  const sentence = useSentence(answer?.words)
  const draft = useDraft()
  const sending = useSending({ organizationId, draft, onInvited })
  const [own, setOwn] = useState(false)
  const body = useRef<HTMLDivElement>(null)

  const done = sending.sent.length > 0 && draft.chips.length === 0
  const forget = (): void => {
    // Words to some people are not meant for the next ones.
    if (done) draft.setMessage('')
    sending.forget()
  }
  const change = (wanted: boolean): void => {
    if (!wanted) forget()
    setOwn(wanted)
    onOpenChange?.(wanted)
  }
  const usual =
    open === undefined ? (
      <Button className='rollcall-root' look='primary'>
        {copy.trigger}
      </Button>
    ) : undefined
  const expiry = answer?.policy.invitations.expireAfter
  return (
    <Dialog
      ref={ref}
      className={className}
      slot='invite-dialog'
      state={done ? 'sent' : sending.busy ? 'busy' : 'writing'}
      open={open ?? own}
      onOpenChange={change}
      trigger={trigger ?? usual}
      title={copy.title(answer?.organization.name ?? '')}
      consequence={done ? undefined : copy.consequence(lengthOf(expiry, locale))}
      onOpenAutoFocus={(event) => {
        event.preventDefault()
        body.current?.querySelector<HTMLElement>('.rollcall-box-input')?.focus()
      }}
    >
      <div ref={body}>
        {done ? (
          <InviteDone
            copy={copy}
            invitations={sending.sent}
            onMore={forget}
            onDone={() => change(false)}
          />
        ) : (
          <InviteForm
            answer={answer}
            copy={copy}
            draft={draft}
            sending={sending}
            sentence={sentence}
            onClose={() => change(false)}
          />
        )}
      </div>
    </Dialog>
  )
}
