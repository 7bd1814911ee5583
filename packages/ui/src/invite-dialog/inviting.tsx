'use client'
// Decides that the dialog waits for the policy: only that says what it asks.
import { useEffect, type ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Icon } from '../parts/icons.tsx'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'
import { fetchAccessFields } from './asked-field.tsx'
import { asksAccess } from './draft-access.ts'
import type { InvitingProps } from './props.ts'
import { Writing } from './writing.tsx'

/** The dialog, whatever is known so far. */
export function Inviting(props: InvitingProps): ReactElement {
  const { data: answer } = useOrganization(props.organizationId)
  const access = answer !== undefined && asksAccess(answer.policy.invitations.ask)
  useEffect(() => {
    // Where they cannot be had, the dialog says so.
    if (access) fetchAccessFields().catch(() => undefined)
  }, [access])
  return answer ? <Writing answer={answer} {...props} /> : <Waiting {...props} />
}

/** Opened by the host before the organization is known. */
function Waiting({
  organizationId,
  open,
  onOpenChange,
  className,
  ref,
}: InvitingProps): ReactElement {
  const { error, refetch } = useOrganization(organizationId)
  const { invite, loading, retry } = useCopy('common', common)
  const sentence = useSentence()
  return (
    <Dialog
      ref={ref}
      className={className}
      slot='invite-dialog'
      state={error ? 'error' : 'loading'}
      open={open}
      onOpenChange={onOpenChange}
      title={invite}
    >
      {error ? (
        <div className='rollcall-problem' role='alert'>
          <Icon name='alert' />
          <span>{sentence(error.reason)}</span>
          <Button onClick={() => void refetch()}>{retry}</Button>
        </div>
      ) : (
        <output className='rollcall-skeleton rollcall-group'>
          <VisuallyHidden>{loading}</VisuallyHidden>
          <span aria-hidden className='rollcall-bone' data-shape='line' />
          <span aria-hidden className='rollcall-bone' data-shape='button' />
        </output>
      )}
    </Dialog>
  )
}
