'use client'
// Decides what somebody can do about an invitation: sign in, answer, change accounts, or prove their address.
import type { InvitationPreview, Reason } from '@rollcall/core'
import type { ReactElement } from 'react'
import type { AcceptInvitationCopy } from '../copy/en/accept-invitation.ts'
import { useMe } from '../hooks/use-me.ts'
import { Button } from '../parts/button.tsx'
import { WayButton } from '../parts/way.tsx'
import type { InvitationWays } from './ways.ts'

/** An open invitation, the host's pages around it, and the answers. */
export interface AnsweringProps {
  preview: InvitationPreview
  ways: InvitationWays
  accepting: boolean
  declining: boolean
  /** Why the last answer was refused, where the link itself is still good. */
  refused: Reason | undefined
  onAccept: () => void
  onDecline: () => void
  onLookAgain: () => void
}

/** Props of {@link AccountWays}. */
export interface AccountWaysProps extends AnsweringProps {
  copy: AcceptInvitationCopy
}

/** The lower part of the card, by account. */
export function AccountWays(props: AccountWaysProps): ReactElement {
  switch (props.preview.account) {
    case 'signed_out':
      return <SignedOut {...props} />
    case 'right':
      return <Right {...props} />
    case 'unverified':
      return <Unverified {...props} />
    default:
      return <Wrong {...props} />
  }
}

function SignedOut({ copy, preview: { email }, ways }: AccountWaysProps): ReactElement {
  return (
    <>
      <p className='rollcall-card-text'>{copy.signedOut(email)}</p>
      <div className='rollcall-card-acts'>
        {ways.signIn !== undefined && (
          <WayButton look='primary' way={ways.signIn} email={email}>
            {copy.signIn}
          </WayButton>
        )}
        {ways.createAccount !== undefined && (
          <WayButton way={ways.createAccount} email={email}>
            {copy.createAccount}
          </WayButton>
        )}
      </div>
    </>
  )
}

function Right(props: AccountWaysProps): ReactElement {
  const { copy, preview, accepting, declining, onAccept, onDecline } = props
  return (
    <>
      <p className='rollcall-card-text'>{copy.for(preview.email)}</p>
      <div className='rollcall-card-acts'>
        <Button look='primary' busy={accepting} aria-disabled={declining} onClick={onAccept}>
          {accepting ? copy.accepting : copy.accept}
        </Button>
        {preview.declinable && (
          <Button look='quiet' busy={declining} aria-disabled={accepting} onClick={onDecline}>
            {declining ? copy.declining : copy.decline}
          </Button>
        )}
      </div>
    </>
  )
}

function Wrong({ copy, preview: { email }, ways }: AccountWaysProps): ReactElement {
  const { data: me } = useMe()
  const own = me?.user.email ?? null
  return (
    <>
      <p className='rollcall-card-notice'>{copy.wrong(email, own)}</p>
      <div className='rollcall-card-acts'>
        {ways.switchAccount !== undefined && (
          <WayButton look='primary' way={ways.switchAccount} email={email}>
            {copy.switchAccount}
          </WayButton>
        )}
      </div>
    </>
  )
}

function Unverified({ copy, preview: { email }, onLookAgain }: AccountWaysProps): ReactElement {
  return (
    <>
      <p className='rollcall-card-notice'>{copy.unverified(email)}</p>
      <div className='rollcall-card-acts'>
        <Button onClick={onLookAgain}>{copy.checkAgain}</Button>
      </div>
    </>
  )
}
