'use client'
// Decides what a list of my invitations holds: invitations, or one line why there are none.
import type { MyInvitation } from '@rollcall/core'
import type { ReactElement } from 'react'
import { bell, type BellCopy } from '../copy/en/bell.ts'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { Button } from '../parts/button.tsx'
import { LiveRegion } from '../parts/live-region.tsx'
import { AnsweredInvitation } from './answered-invitation.tsx'
import { OpenInvitation } from './open-invitation.tsx'
import type { Answers } from './use-answers.ts'
import type { MyList } from './use-my-list.ts'

/** Props of {@link MyInvitationList}. */
export interface MyInvitationListProps {
  list: MyList
}

/** My open invitations, each with its answers. */
export function MyInvitationList({ list }: MyInvitationListProps): ReactElement {
  const copy = useCopy('bell', bell)
  const { invitations, answers } = list
  return (
    <>
      <LiveRegion>{spoken(copy, list)}</LiveRegion>
      {invitations.length > 0 ? (
        <ul className='rollcall-invite-list'>
          {invitations.map((invitation) => (
            <li key={invitation.id} className='rollcall-invite-entry'>
              <Entry copy={copy} invitation={invitation} answers={answers} />
            </li>
          ))}
        </ul>
      ) : (
        <Nothing copy={copy} list={list} />
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
      <AnsweredInvitation
        copy={copy}
        answer={answer}
        onTakeBack={() => answers.takeBack(invitation)}
      />
    )
  }
  return (
    <OpenInvitation
      copy={copy}
      invitation={invitation}
      refused={answer?.reason}
      onAccept={() => answers.accept(invitation)}
      onDecline={() => answers.decline(invitation)}
    />
  )
}

function Nothing({ copy, list }: { copy: BellCopy; list: MyList }): ReactElement {
  const words = useCopy('common', common)
  const sentence = useSentence()
  const { pending, refusal, retry } = list
  if (pending) return <p className='rollcall-invite-line'>{words.loading}</p>
  if (!refusal) return <p className='rollcall-invite-line'>{copy.empty}</p>
  const { reason } = refusal
  // Nothing went wrong: the mailbox is only not proved yet, or nobody is signed in.
  if (reason.code === 'email_unverified')
    return <p className='rollcall-invite-line'>{copy.unverified}</p>
  if (reason.code === 'not_signed_in')
    return <p className='rollcall-invite-line'>{sentence(reason)}</p>
  return (
    <div className='rollcall-invite-line'>
      <p>{`${copy.failed} ${sentence(reason)}`}</p>
      <Button
        onClick={({ currentTarget }) => {
          // The button goes with the failure.
          currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus()
          retry()
        }}
      >
        {words.retry}
      </Button>
    </div>
  )
}

function spoken(copy: BellCopy, { invitations, answers }: MyList): string {
  const last = [...answers.answers.values()].at(-1)
  if (!last) return copy.name(invitations.length)
  const { name } = last.invitation.organization
  switch (last.state) {
    case 'accepting':
      return copy.joining(name)
    case 'accepted':
      return copy.joined(name)
    case 'gone':
      return copy.gone
    case 'refused':
      return ''
    default:
      return copy.declined(name)
  }
}
