'use client'
// Decides how it is shown that seats run out, before somebody is told so by a refusal.
import type { Seats } from '@rollcall/core'
import type { ReactElement } from 'react'
import type { InviteDialogCopy } from '../copy/en/invite-dialog.ts'
import { Icon } from '../parts/icons.tsx'

/** Props of {@link SeatMeter}. */
export interface SeatMeterProps {
  copy: InviteDialogCopy
  seats: Seats
  /** Whether an invitation takes a seat at once. */
  atOnce: boolean
  /** How many people would be invited. */
  wanted: number
}

/** How many seats are taken, how many would be, and whether that goes. */
export function SeatMeter({
  copy,
  seats: { limit, used },
  atOnce,
  wanted,
}: SeatMeterProps): ReactElement {
  const free = Math.max(0, limit - used)
  const short = wanted > free
  const coming = Math.min(wanted, free)
  const share = (count: number): string => `${(100 * Math.min(count, limit)) / limit}%`
  return (
    <div
      className='rollcall-seats'
      data-slot='seat-meter'
      data-state={short ? 'short' : free === 0 ? 'full' : 'free'}
    >
      <div className='rollcall-seats-line'>
        <span className='rollcall-field-label'>{copy.seats}</span>
        <span className='rollcall-seats-count'>{copy.seatsTaken(used, limit)}</span>
      </div>
      {/* A picture of what is said above. */}
      <div className='rollcall-seats-bar' aria-hidden>
        <span className='rollcall-seats-used' style={{ inlineSize: share(used) }} />
        {coming > 0 && (
          <span className='rollcall-seats-wanted' style={{ inlineSize: share(coming) }} />
        )}
      </div>
      <output className='rollcall-field-help' hidden={!short && atOnce}>
        {short && <Icon name='alert' />}
        {short ? copy.seatsShort(free) : copy.seatsLater}
      </output>
    </div>
  )
}
