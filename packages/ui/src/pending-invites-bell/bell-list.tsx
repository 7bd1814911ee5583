'use client'
// Decides what the popover holds: invitations, or one line why there are none.
import type { MyInvitation, Refusal } from '@rollcall/core'
import type { ReactElement } from 'react'
import type { BellCopy } from '../copy/en/bell.ts'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { Button } from '../parts/button.tsx'
import { LiveRegion } from '../parts/live-region.tsx'
import { BellItem } from './bell-item.tsx'
import { BellAnswer } from './bell-answer.tsx'
import type { Answers } from './use-answers.ts'

/** Props of {@link BellList}. */
export interface BellListProps {
  copy: BellCopy
  invitations: MyInvitation[]
  answers: Answers
  pending: boolean
  refusal: Refusal | null
  onRetry: () => void
}

/** The inside of the popover. */
export function BellList({
  copy,
  invitations,
  answers,
  pending,
  refusal,
  onRetry,
}: BellListProps): ReactElement {
  return (
    <>
      <h2 className='rollcall-popover-title'>{copy.title}</h2>
      <LiveRegion>{spoken(copy, invitations, answers)}</LiveRegion>
      {invitations.length > 0 ? (
        <ul className='rollcall-bell-list'>
          {invitations.map((invitation) => (
            <li key={invitation.id} className='rollcall-bell-entry'>
              <Entry copy={copy} invitation={invitation} answers={answers} />
            </li>
          ))}
        </ul>
      ) : (
        <Nothing copy={copy} pending={pending} refusal={refusal} onRetry={onRetry} />
      )}
    </>
  )
}

interface EntryProps {
  copy: BellCopy
  invitation: MyInvitation
  answers: Answers
}

function Entry({ copy, invitation, answers }: EntryProps): ReactElement {
  const answer = answers.answers.get(invitation.id)
  if (answer && answer.state !== 'refused') {
    return (
      <BellAnswer copy={copy} answer={answer} onTakeBack={() => answers.takeBack(invitation)} />
    )
  }
  return (
    <BellItem
      copy={copy}
      invitation={invitation}
      refused={answer?.reason}
      onAccept={() => answers.accept(invitation)}
      onDecline={() => answers.decline(invitation)}
    />
  )
}

function Nothing({
  copy,
  pending,
  refusal,
  onRetry,
}: Pick<BellListProps, 'copy' | 'pending' | 'refusal' | 'onRetry'>): ReactElement {
  const words = useCopy('common', common)
  const sentence = useSentence()
  if (pending) return <p className='rollcall-bell-line'>{words.loading}</p>
  if (!refusal) return <p className='rollcall-bell-line'>{copy.empty}</p>
  const { reason } = refusal
  // Nothing went wrong: the mailbox is only not proved yet, or nobody is signed in.
  if (reason.code === 'email_unverified')
    return <p className='rollcall-bell-line'>{copy.unverified}</p>
  if (reason.code === 'not_signed_in')
    return <p className='rollcall-bell-line'>{sentence(reason)}</p>
  return (
    <div className='rollcall-bell-line'>
      <p>{`${copy.failed} ${sentence(reason)}`}</p>
      <Button onClick={onRetry}>{words.retry}</Button>
    </div>
  )
}

function spoken(copy: BellCopy, invitations: MyInvitation[], { answers }: Answers): string {
  const last = [...answers.values()].at(-1)
  if (!last) return copy.name(invitations.length)
  const { name } = last.invitation.organization
  switch (last.state) {
    case 'accepting':
      return copy.joining(name)
    case 'accepted':
      return copy.joined(name)
    case 'refused':
      return ''
    default:
      return copy.declined(name)
  }
}
