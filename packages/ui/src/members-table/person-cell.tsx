'use client'
// Decides how a person, and somebody who may become one, is recognized.
import type { ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Badge } from '../parts/badge.tsx'
import { nameOf } from '../parts/person-name.ts'
import { Time } from '../parts/time.tsx'
import type { CellProps } from './table.ts'

/** Avatar, name, and below it the address or the state of the invitation. */
export function PersonCell({ person, table }: CellProps): ReactElement {
  const you = useCopy('common', common).you
  const name = nameOf(person)
  const open = person.kind === 'invitation'
  return (
    <div className='rollcall-person'>
      <Avatar
        id={person.userId ?? person.id}
        name={name}
        imageUrl={person.imageUrl}
        kind={open ? 'open' : 'person'}
      />
      <div className='rollcall-person-words'>
        <div className='rollcall-person-line'>
          <bdi className='rollcall-person-name' title={name}>
            {name}
          </bdi>
          {person.id === table.answer.viewer.memberId && <Badge>{you}</Badge>}
          {person.status === 'suspended' && <Badge tone='danger'>{table.copy.suspended}</Badge>}
        </div>
        {open ? (
          <InvitationLine person={person} table={table} />
        ) : (
          <bdi className='rollcall-person-detail' title={person.email}>
            {person.name === null ? '' : person.email}
          </bdi>
        )}
      </div>
    </div>
  )
}

function InvitationLine({ person, table: { copy } }: CellProps): ReactElement {
  const expired = person.status === 'expired'
  return (
    <span className='rollcall-person-detail' data-tone={expired ? 'warning' : undefined}>
      {person.invitedBy === null ? copy.invited : copy.invitedBy(person.invitedBy)}
      {person.expiresAt !== null && (
        <>
          {' · '}
          <Time
            at={person.expiresAt}
            past={expired}
            say={expired ? copy.expiredAt : copy.expires}
          />
        </>
      )}
    </span>
  )
}
