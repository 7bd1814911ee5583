'use client'
// Decides how somebody learns, anywhere in the host's app, that they are invited.
import type { Member, MyInvitation, Refusal } from '@rollcall/core'
import { useState, type ReactElement, type Ref } from 'react'
import { bell } from '../copy/en/bell.ts'
import { useCopy } from '../copy/copy.ts'
import { useRollcall } from '../context.ts'
import { useMyInvitations } from '../hooks/use-my-invitations.ts'
import { IconButton } from '../parts/button.tsx'
import { classNames } from '../parts/class-names.ts'
import { Icon } from '../parts/icons.tsx'
import { Popover } from '../parts/popover.tsx'
import { BellList } from './bell-list.tsx'
import { useAnswers, type Answers } from './use-answers.ts'

/** Props of {@link PendingInvitesBell}. */
export interface PendingInvitesBellProps {
  /** Called once somebody has become a member by this bell. */
  onAccepted?: (member: Member) => void
  className?: string
  ref?: Ref<HTMLButtonElement>
}

/** A bell with the number of open invitations, and a popover in which they are answered. */
export function PendingInvitesBell({
  onAccepted,
  className,
  ref,
}: PendingInvitesBellProps): ReactElement {
  const copy = useCopy('bell', bell)
  const { locale, dir } = useRollcall()
  const [open, setOpen] = useState(false)
  const { data, error, refetch, isPending } = useMyInvitations()
  const answers = useAnswers(onAccepted)
  const shown = merged(data?.invitations ?? [], answers)
  const count = shown.filter(({ id }) => isOpen(answers, id)).length

  const change = (wanted: boolean): void => {
    if (!wanted) answers.tidy()
    setOpen(wanted)
  }
  const trigger = (
    <IconButton
      ref={ref}
      className={classNames('rollcall-root rollcall-bell', className)}
      dir={dir}
      data-slot='pending-invites-bell'
      data-count={count}
      aria-label={copy.name(count)}
    >
      <Icon name='bell' />
      {count > 0 && (
        <span
          aria-hidden
          className='rollcall-bell-badge'
          data-state={count === 1 ? 'dot' : 'count'}
        >
          {count > 1 && new Intl.NumberFormat(locale).format(count)}
        </span>
      )}
    </IconButton>
  )
  return (
    <Popover
      open={open}
      onOpenChange={change}
      trigger={trigger}
      label={copy.title}
      slot='pending-invites-bell-list'
    >
      <BellList
        copy={copy}
        invitations={shown}
        answers={answers}
        pending={isPending}
        refusal={knownWrong(error, data)}
        onRetry={() => void refetch()}
      />
    </Popover>
  )
}

/** What is open, and in its old place what was answered here. */
function merged(invitations: MyInvitation[], { answers }: Answers): MyInvitation[] {
  const known = new Set(invitations.map(({ id }) => id))
  const answered = [...answers.values()].map(({ invitation }) => invitation)
  return [...invitations, ...answered.filter(({ id }) => !known.has(id))].toSorted((one, other) =>
    other.invitedAt.localeCompare(one.invitedAt),
  )
}

function isOpen({ answers }: Answers, id: string): boolean {
  const state = answers.get(id)?.state
  return state === undefined || state === 'refused'
}

/** A failed look again is no news while the last known list is there. */
function knownWrong(error: Refusal | null, data: object | undefined): Refusal | null {
  return data ? null : error
}
