'use client'
// Decides how somebody learns, anywhere in the host's app, that they are invited.
import type { Member } from '@rollcall/core'
import { useState, type ReactElement, type Ref } from 'react'
import { bellLabels } from '../copy/en/bell-labels.ts'
import { useCopy } from '../copy/copy.ts'
import { useRollcall } from '../context.ts'
import { useMyList } from '../my-invitations/use-my-list.ts'
import { IconButton } from '../parts/button.tsx'
import { classNames } from '../parts/class-names.ts'
import { Icon } from '../parts/icons.tsx'
import { LiveRegion } from '../parts/live-region.tsx'
import { onDemand } from '../parts/on-demand.tsx'
import { Popover } from '../parts/popover.tsx'

/** The inside of the popover, which most visits never open. */
const MyInvitationList = onDemand(() =>
  import('../my-invitations/my-invitation-list.tsx').then((file) => file.MyInvitationList),
)

/** Props of {@link PendingInvitesBell}. */
export interface PendingInvitesBellProps {
  /** Called once somebody has become a member by this bell. */
  onAccepted?: (member: Member) => void
  className?: string
  ref?: Ref<HTMLButtonElement>
}

/** A bell with the number of open invitations, and a popover in which they are answered. */
export function PendingInvitesBell(props: PendingInvitesBellProps): ReactElement {
  const { userId } = useRollcall().scope
  // What was opened and answered belongs to one person.
  return <Bell key={userId} {...props} />
}

function Bell({ onAccepted, className, ref }: PendingInvitesBellProps): ReactElement {
  const copy = useCopy('bell', bellLabels)
  const { locale, dir } = useRollcall()
  const [open, setOpen] = useState(false)
  const [missing, setMissing] = useState(false)
  const list = useMyList(onAccepted)
  const { count } = list
  const [heard, setHeard] = useState<{ count?: number; more?: boolean }>({})
  if (!list.pending && heard.count !== count)
    setHeard({ count, more: count > (heard.count ?? count) })

  const change = (wanted: boolean): void => {
    if (!wanted) list.answers.tidy()
    setMissing(false)
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
    <>
      <Popover
        open={open}
        onOpenChange={change}
        trigger={trigger}
        label={copy.title}
        slot='pending-invites-bell-list'
      >
        <h2 className='rollcall-popover-title'>{copy.title}</h2>
        {missing ? (
          <p className='rollcall-invite-line'>{copy.failed}</p>
        ) : (
          <MyInvitationList list={list} onMissing={() => setMissing(true)} />
        )}
      </Popover>
      <LiveRegion>{heard.more && !open ? copy.name(count) : ''}</LiveRegion>
    </>
  )
}
