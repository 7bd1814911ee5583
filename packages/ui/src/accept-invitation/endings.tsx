'use client'
// Decides the screens on which nothing is left to answer: joined, declined, and each way a link can be dead.
import type { InvitationPreview, Reason } from '@rollcall/core'
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'
import { useRollcall } from '../context.ts'
import { acceptInvitation, type AcceptInvitationCopy } from '../copy/en/accept-invitation.ts'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { Button } from '../parts/button.tsx'
import { Icon, type IconName } from '../parts/icons.tsx'
import { WayButton, type Way } from '../parts/way.tsx'
import type { InvitationWays } from './ways.ts'

/** The codes of links that nobody can answer any more, and their sentences. */
const deadLinks = {
  link_unknown: ['unknownTitle', 'unknownText'],
  invitation_expired: ['expiredTitle', 'expiredText'],
  invitation_revoked: ['revokedTitle', 'revokedText'],
  invitation_declined: ['alreadyDeclinedTitle', 'alreadyDeclinedText'],
  invitation_superseded: ['supersededTitle', 'supersededText'],
  invitation_used: ['usedTitle', 'usedText'],
} as const satisfies Partial<
  Record<Reason['code'], [keyof AcceptInvitationCopy, keyof AcceptInvitationCopy]>
>

/** Whether a link is dead for good, so that its token can be forgotten. */
export function isDead({ code }: Reason): boolean {
  return code in deadLinks
}

interface EndingProps {
  preview: InvitationPreview | undefined
  onward: Way | undefined
}

/** The person is a member now. */
export function Accepted({ preview, onward }: EndingProps): ReactElement {
  const copy = useCopy('acceptInvitation', acceptInvitation)
  return (
    <Ending
      icon='check'
      tone='success'
      title={copy.acceptedTitle(preview?.organization.name ?? '')}
      text={preview ? copy.acceptedText(preview.roleLabel) : undefined}
    >
      {onward !== undefined && (
        <WayButton look='primary' way={onward}>
          {copy.onward}
        </WayButton>
      )}
    </Ending>
  )
}

/** The person said no. */
export function Turned({ preview, onward }: EndingProps): ReactElement {
  const copy = useCopy('acceptInvitation', acceptInvitation)
  return (
    <Ending
      icon='close'
      title={copy.declinedTitle}
      text={copy.declinedText(preview?.organization.name ?? '')}
    >
      {onward !== undefined && <WayButton way={onward}>{copy.onward}</WayButton>}
    </Ending>
  )
}

/** Props of {@link Dead}. */
export interface DeadProps {
  /** `null`: there is no link at all. */
  reason: Reason | null
  ways: InvitationWays
  /** Given when trying again may help. */
  onRetry?: () => void
}

/** Nothing can be answered: why, and what to do. */
export function Dead({ reason, ways, onRetry }: DeadProps): ReactElement {
  const copy = useCopy('acceptInvitation', acceptInvitation)
  const { retry } = useCopy('common', common)
  const sentence = useSentence()
  const { scope } = useRollcall()
  if (reason === null)
    return <Ending icon='mail' title={copy.missingTitle} text={copy.missingText} />
  const words = deadLinks[reason.code as keyof typeof deadLinks]
  if (!words) {
    return (
      <Ending icon='alert' tone='warning' title={copy.failedTitle} text={sentence(reason)}>
        {onRetry && <Button onClick={onRetry}>{retry}</Button>}
      </Ending>
    )
  }
  const isUsed = reason.code === 'invitation_used'
  const used = isUsed && ways.onward !== undefined
  const text = isUsed && scope.userId !== null ? copy.usedTextSignedIn : copy[words[1]]
  return (
    <Ending icon={used ? 'check' : 'link'} title={copy[words[0]]} text={text}>
      {used && <WayButton way={ways.onward ?? ''}>{copy.onward}</WayButton>}
    </Ending>
  )
}

interface FrameProps {
  icon: IconName
  tone?: 'neutral' | 'success' | 'warning'
  title: string
  text: string | undefined
  children?: ReactNode
}

function Ending({ icon, tone = 'neutral', title, text, children }: FrameProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that led here is gone, and with it the focus.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className='rollcall-ending'>
      <span className='rollcall-ending-mark' data-tone={tone}>
        <Icon name={icon} />
      </span>
      <h1 ref={heading} className='rollcall-card-title' tabIndex={-1}>
        {title}
      </h1>
      {text !== undefined && <p className='rollcall-card-text'>{text}</p>}
      {children && <div className='rollcall-card-acts'>{children}</div>}
    </div>
  )
}
