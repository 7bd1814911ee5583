'use client'
// Decides what an open invitation says to whoever comes by its link, and which ways on they have.
import type { ReactElement } from 'react'
import { acceptInvitation } from '../copy/en/accept-invitation.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Icon } from '../parts/icons.tsx'
import { Time } from '../parts/time.tsx'
import { AccountWays, type AnsweringProps } from './account-ways.tsx'

/** Who invites whom to what, until when. */
export function InvitationCard(props: AnsweringProps): ReactElement {
  const copy = useCopy('acceptInvitation', acceptInvitation)
  const sentence = useSentence()
  const { preview, refused } = props
  const { organization, invitedBy, roleLabel, message, expiresAt } = preview
  return (
    <>
      <Avatar id={organization.name} name={organization.name} kind='organization' />
      <h1 className='rollcall-card-title'>
        {copy.title(invitedBy.name, organization.name, roleLabel)}
      </h1>
      {message !== null && (
        <blockquote className='rollcall-quote' dir='auto'>
          {message}
        </blockquote>
      )}
      {expiresAt !== null && (
        <p className='rollcall-card-text'>
          <Time at={expiresAt} say={copy.expires} />
        </p>
      )}
      <div role='alert'>
        {refused && (
          <p className='rollcall-problem'>
            <Icon name='alert' />
            {sentence(refused)}
          </p>
        )}
      </div>
      <AccountWays {...props} copy={copy} />
    </>
  )
}
