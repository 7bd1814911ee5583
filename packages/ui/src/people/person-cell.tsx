'use client'
// Decides how a person, and somebody who may become one, is recognized.
import type { ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Badge } from '../parts/badge.tsx'
import { nameOf } from '../parts/person-name.ts'
import { Time } from '../parts/time.tsx'
import { isUndelivered, shows, type CellProps } from './table.ts'

/** Avatar, name, and below it the address or the state of the invitation, unless a column says so. */
export function PersonCell({ person, table }: CellProps): ReactElement {
  const open = person.kind === 'invitation'
  return (
    <div className='rollcall-person'>
      <Avatar
        id={person.userId ?? person.id}
        name={nameOf(person)}
        imageUrl={person.imageUrl}
        kind={open ? 'open' : 'person'}
      />
      <NameLine person={person} table={table} />
      {open && !shows(table, 'expires') ? (
        <InvitationLine person={person} table={table} />
      ) : (
        <Address person={person} table={table} />
      )}
    </div>
  )
}

/** The name, and what is out of the ordinary. */
function NameLine({ person, table }: CellProps): ReactElement {
  const you = useCopy('common', common).you
  const badges = [
    person.id === table.answer.viewer.memberId && <Badge key='you'>{you}</Badge>,
    person.status === 'suspended' && !shows(table, 'status') && (
      <Badge key='suspended' tone='danger'>
        {table.copy.suspended}
      </Badge>
    ),
    isUndelivered(person) && (
      <Badge key='undelivered' tone='warning'>
        {person.delivery === 'complained' ? table.copy.unwanted : table.copy.undelivered}
      </Badge>
    ),
  ].filter(Boolean)
  const name = <Name person={person} table={table} />
  // Of most people there is nothing more to say; long lists have few elements.
  return badges.length === 0 ? (
    name
  ) : (
    <div className='rollcall-person-line'>
      {name}
      {badges}
    </div>
  )
}

function Name({ person, table: { open } }: CellProps): ReactElement {
  const name = nameOf(person)
  if (!open || person.kind === 'invitation') {
    return (
      <bdi className='rollcall-person-name' title={name}>
        {name}
      </bdi>
    )
  }
  return (
    <button
      type='button'
      className='rollcall-person-open'
      title={name}
      data-open-member=''
      onClick={() => open(person)}
    >
      <bdi className='rollcall-person-name'>{name}</bdi>
    </button>
  )
}

function Address({ person: { name, email }, table }: CellProps): ReactElement | null {
  if (name === null || shows(table, 'email')) return null
  return (
    <bdi className='rollcall-person-detail' title={email}>
      {email}
    </bdi>
  )
}

function InvitationLine({ person, table }: CellProps): ReactElement {
  const { copy } = table
  const { name, email, invitedBy, expiresAt } = person
  const expired = person.status === 'expired'
  return (
    <span className='rollcall-person-detail' data-tone={expired ? 'warning' : undefined}>
      {name !== null && !shows(table, 'email') && (
        <>
          <bdi>{email}</bdi>
          {' · '}
        </>
      )}
      {invitedBy === null ? copy.invited : copy.invitedBy(invitedBy)}
      {expiresAt !== null && (
        <>
          {' · '}
          <Time at={expiresAt} past={expired} say={expired ? copy.expiredAt : copy.expires} />
        </>
      )}
    </span>
  )
}
