'use client'
// Decides how one invitation is read and answered.
import type { MyInvitation, Reason } from '@rollcall/core'
import { useId, type ReactElement } from 'react'
import type { BellCopy } from '../copy/en/bell.ts'
import { useSentence } from '../copy/refusal.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Button } from '../parts/button.tsx'
import { Time } from '../parts/time.tsx'

/** Props of {@link OpenInvitation}. */
export interface OpenInvitationProps {
  copy: BellCopy
  invitation: MyInvitation
  /** Why the last answer was refused. */
  refused: Reason | undefined
  onAccept: () => void
  onDecline: () => void
}

/** An open invitation. */
export function OpenInvitation({
  copy,
  invitation,
  refused,
  onAccept,
  onDecline,
}: OpenInvitationProps): ReactElement {
  const id = useId()
  const sentence = useSentence()
  const { organization, roleLabel, invitedBy, invitedAt, message, actions } = invitation
  return (
    <article className='rollcall-invite-item' aria-labelledby={id}>
      <Avatar id={organization.id} name={organization.name} kind='organization' />
      <div className='rollcall-invite-words'>
        <p id={id} className='rollcall-invite-title'>
          {copy.invites(organization.name, roleLabel)}
        </p>
        <p className='rollcall-invite-detail'>
          {invitedBy.name !== null && <bdi>{invitedBy.name}</bdi>}
          {invitedBy.name !== null && ' · '}
          <Time at={invitedAt} past />
        </p>
        {message !== null && (
          <p className='rollcall-quote' dir='auto'>
            {message}
          </p>
        )}
        <div role='alert'>
          {refused && <p className='rollcall-invite-refused'>{sentence(refused)}</p>}
        </div>
        <div className='rollcall-invite-acts'>
          {actions.includes('acceptInvitation') && (
            <Button look='primary' aria-label={copy.acceptOf(organization.name)} onClick={onAccept}>
              {copy.accept}
            </Button>
          )}
          {actions.includes('declineInvitation') && (
            <Button look='quiet' aria-label={copy.declineOf(organization.name)} onClick={onDecline}>
              {copy.decline}
            </Button>
          )}
        </div>
      </div>
    </article>
  )
}
