'use client'
// Decides what the columns say that only members tables have.
import type { ReactElement } from 'react'
import { useRollcall } from '../context.ts'
import { languageName } from '../copy/language.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { Time } from '../parts/time.tsx'
import { isUndelivered, shows, type CellProps } from '../people/table.ts'

/** The whole address; a name may stand in another column. */
export function EmailCell({ person: { email } }: CellProps): ReactElement {
  return (
    <span className='rollcall-cell-text' title={email}>
      <bdi>{email}</bdi>
    </span>
  )
}

/** A word for everybody; what is not the ordinary stands out. */
export function StatusCell({ person: { status }, table: { copy } }: CellProps): ReactElement {
  const tone = {
    active: undefined,
    pending: 'neutral',
    expired: 'warning',
    suspended: 'danger',
  } as const
  const tinted = tone[status]
  return tinted ? <Badge tone={tinted}>{copy[status]}</Badge> : <>{copy[status]}</>
}

/** What the host last said of the second factor. Nobody knows it of somebody who has not come yet. */
export function TwoFactorCell({ person, table: { copy } }: CellProps): ReactElement | null {
  if (person.kind === 'invitation') return <>{copy.twoFactorPending}</>
  if (person.twoFactor === null) return null
  return <>{person.twoFactor === 'on' ? copy.twoFactorOn : copy.twoFactorOff}</>
}

/** A language by its name in the viewer's. */
export function LocaleCell({ person }: CellProps): ReactElement | null {
  const { locale } = useRollcall()
  return person.locale === null ? null : (
    <span className='rollcall-cell-text'>{languageName(person.locale, locale)}</span>
  )
}

/** When a member joined; of an invitation its state, unless a column of its own says so. */
export function JoinedCell({ person, table }: CellProps): ReactElement | null {
  if (person.kind === 'invitation') {
    return shows(table, 'status') ? null : <StatusCell person={person} table={table} />
  }
  return person.joinedAt === null ? null : <Time at={person.joinedAt} as='day' />
}

/** An invitation was never active; where it has expired or reached nobody, this is the place of what helps. */
export function ActiveCell({ person, table }: CellProps): ReactElement | null {
  const lost = person.status === 'expired' || isUndelivered(person)
  if (lost && person.actions.includes('resendInvitation')) {
    return (
      <Button
        className='rollcall-row-resend'
        aria-label={table.copy.resendTo(person.email)}
        onClick={() => table.act('resendInvitation', person)}
      >
        {table.copy.resend}
      </Button>
    )
  }
  return person.lastActiveAt === null ? null : <Time at={person.lastActiveAt} past />
}
