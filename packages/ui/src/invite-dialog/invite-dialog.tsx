'use client'
// Decides who can open the dialog for inviting; what is in it is fetched before it opens for the first time.
import { Slot } from 'radix-ui'
import { useEffect, useRef, useState, type ComponentType, type ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { useRollcall } from '../context.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { Button } from '../parts/button.tsx'
import { Hint } from '../parts/hint.tsx'
import { onDemand } from '../parts/on-demand.tsx'
import type { InviteDialogProps, InvitingProps } from './props.ts'

export type { InviteDialogProps }

const Inviting = onDemand(fetchInviting)

async function fetchInviting(): Promise<ComponentType<InvitingProps>> {
  return (await import('./inviting.tsx')).Inviting
}

/**
 * Invites people, asking what the policy asks for: any number with one role, or one at a time with fields of their own.
 * What was typed is still there when it opens again. Its own trigger is drawn for those who may invite.
 */
export function InviteDialog(props: InviteDialogProps): ReactElement {
  const { scope } = useRollcall()
  // A draft belongs to one organization and one person.
  return <Opening key={JSON.stringify([scope.userId, props.organizationId])} {...props} />
}

function Opening({ open, onOpenChange, trigger, ...props }: InviteDialogProps): ReactElement {
  const { dir } = useRollcall()
  const { invite, partMissing } = useCopy('common', common)
  const { data: answer } = useOrganization(props.organizationId)
  const sentence = useSentence(answer?.words)
  const [own, setOwn] = useState(false)
  const [missing, setMissing] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const shown = open ?? own
  // Once it was open it stays, closed: the draft lives in it.
  const [begun, setBegun] = useState(shown)
  if (shown && !begun) setBegun(true)

  const mayInvite = answer?.viewer.actions.includes('inviteMembers') ?? false
  useEffect(() => {
    // What cannot be fetched now is asked for again when it is needed.
    if (mayInvite) fetchInviting().catch(() => undefined)
  }, [mayInvite])

  const change = (wanted: boolean): void => {
    setMissing(false)
    setOwn(wanted)
    onOpenChange?.(wanted)
  }
  // A control of the host's own opens it in any case: sending says why not.
  const refused = trigger ? undefined : answer?.viewer.refusals.inviteMembers
  const usual = open === undefined && (mayInvite || refused) && (
    <Button className='rollcall-root' dir={dir} look='primary' aria-disabled={refused && true}>
      {invite}
    </Button>
  )
  const why = refused && !shown ? sentence(refused) : missing ? partMissing : undefined
  return (
    <>
      {(trigger ?? usual) && (
        <Hint text={why} works={!refused}>
          <Slot.Root
            ref={opener}
            aria-haspopup='dialog'
            aria-expanded={shown}
            onClick={() => !refused && change(true)}
          >
            {trigger ?? usual}
          </Slot.Root>
        </Hint>
      )}
      {begun && (
        <Inviting
          {...props}
          open={shown}
          opener={opener}
          onOpenChange={change}
          onMissing={() => {
            change(false)
            setMissing(true)
            setBegun(false)
          }}
        />
      )}
    </>
  )
}
