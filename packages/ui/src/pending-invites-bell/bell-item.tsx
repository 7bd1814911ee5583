'use client'
// Decides how one invitation is read and answered.
import type { MyInvitation, Reason } from '@rollcall/core'
import { useId, type ReactElement } from 'react'
import type { BellCopy } from '../copy/en/bell.ts'
import { useSentence } from '../copy/refusal.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Button } from '../parts/button.tsx'
import { Time } from '../parts/time.tsx'

/** Props of {@link BellItem}. */
export interface BellItemProps {
  copy: BellCopy
  invitation: MyInvitation
  /** Why the last answer was refused. */
  refused: Reason | undefined
  onAccept: () => void
  onDecline: () => void
}

/** An open invitation. */
export function BellItem({
  copy,
  invitation,
  refused,
  onAccept,
  onDecline,
}: BellItemProps): ReactElement {
  const id = useId()
  const sentence = useSentence()
  const { organization, roleLabel, invitedBy, invitedAt, message, actions } = invitation
  return (
    <article className='rollcall-bell-item' aria-labelledby={id}>
      <Avatar id={organization.id} name={organization.name} kind='organization' />
      <div className='rollcall-bell-words'>
        <p id={id} className='rollcall-bell-title'>
          {copy.invites(organization.name, roleLabel)}
        </p>
        <p className='rollcall-bell-detail'>
          {invitedBy.name !== null && <bdi>{invitedBy.name}</bdi>}
          {invitedBy.name !== null && ' · '}
          <Time at={invitedAt} past />
        </p>
        {message !== null && <p className='rollcall-quote'>{message}</p>}
        <div role='alert'>
          {refused && <p className='rollcall-bell-refused'>{sentence(refused)}</p>}
        </div>
        <div className='rollcall-bell-acts'>
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
