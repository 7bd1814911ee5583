'use client'
// Decides how one act stands in the log: who did it, what it was, what came of it, and when.
import type { AuditEntry, Words } from '@rollcall/core'
import { useId, useState, type ReactElement, type ReactNode } from 'react'
import type { ActivityLogCopy } from '../copy/en/activity-log.ts'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { MemberName } from '../member-name/member-name.tsx'
import { Avatar } from '../parts/avatar.tsx'
import { Badge } from '../parts/badge.tsx'
import { Icon } from '../parts/icons.tsx'
import { slotted } from '../parts/slotted.tsx'
import { Time } from '../parts/time.tsx'
import type { Act } from './acts.ts'
import {
  consequenceOf,
  markedDoer,
  nameOfDoer,
  sentenceOf,
  type Marked,
  type Telling,
} from './sentence.ts'

/** Props of {@link ActivityEntry}. */
export interface ActivityEntryProps {
  act: Act
  copy: ActivityLogCopy
  words: Words
  /** As a member: their own name is marked. */
  viewerId: string
  /** Whether it was done today: then it is said how long ago. */
  today: boolean
}

/** So many lines of what came of an act are shown before the rest is asked for. */
const atFirst = 3

/** One act. */
export function ActivityEntry({
  act,
  copy,
  words,
  viewerId,
  today,
}: ActivityEntryProps): ReactElement {
  const { somebody } = useCopy('common', common)
  const { lead, also, alike } = act
  const tell = (say: (telling: Telling) => string): ReactNode =>
    slotted((slot) =>
      say({
        copy,
        words,
        somebody,
        mark: (name, member) =>
          slot(<Name name={name} member={member} own={member?.memberId === viewerId} />),
      }),
    )
  const { change } = lead
  return (
    <li
      className='rollcall-activity-entry'
      data-slot='activity-entry'
      data-verb={lead.verb}
      tabIndex={-1}
    >
      <Mark entry={lead} name={nameOfDoer(lead, { copy, somebody })} />
      <div className='rollcall-activity-words'>
        <p className='rollcall-activity-sentence'>
          {tell((telling) =>
            alike > 1
              ? copy.invitedSeveral(markedDoer(lead, telling), alike)
              : sentenceOf(lead, telling),
          )}
        </p>
        {change.kind === 'invitation' && change.reason !== undefined && (
          <blockquote className='rollcall-activity-quote'>
            <bdi>{change.reason}</bdi>
          </blockquote>
        )}
        {also.length > 0 && (
          <Also copy={copy}>
            {also.map((entry) => (
              <li key={entry.seq}>{tell((telling) => consequenceOf(entry, telling))}</li>
            ))}
          </Also>
        )}
      </div>
      <When at={lead.at} today={today} />
    </li>
  )
}

interface NameProps {
  name: string
  /** Of a role or a project there is none. */
  member: Marked | undefined
  /** Whether it is the viewer's. */
  own: boolean
}

function Name({ name, member, own }: NameProps): ReactElement {
  const { you } = useCopy('common', common)
  return (
    <>
      <span className='rollcall-activity-name'>
        {member?.removed ? <MemberName name={name} removed /> : <bdi>{name}</bdi>}
      </span>
      {own && (
        <>
          {' '}
          <Badge>{you}</Badge>
        </>
      )}
    </>
  )
}

function Mark({ entry: { by }, name }: { entry: AuditEntry; name: string }): ReactElement {
  if (by) return <Avatar id={by.userId} name={name} />
  return (
    <span aria-hidden className='rollcall-activity-system'>
      <Icon name='system' />
    </span>
  )
}

interface AlsoProps {
  copy: ActivityLogCopy
  children: ReactElement[]
}

function Also({ copy, children }: AlsoProps): ReactElement {
  const id = useId()
  const [whole, setWhole] = useState(false)
  // A single line behind a button would take more room than it saves.
  const long = children.length > atFirst + 1
  return (
    <>
      <ul id={id} className='rollcall-activity-also'>
        {long && !whole ? children.slice(0, atFirst) : children}
      </ul>
      {long && (
        <button
          type='button'
          className='rollcall-activity-more'
          aria-expanded={whole}
          aria-controls={id}
          onClick={() => setWhole(!whole)}
        >
          {whole ? copy.less : copy.more(children.length - atFirst)}
        </button>
      )}
    </>
  )
}

function When({ at, today }: { at: string; today: boolean }): ReactElement {
  return (
    <span className='rollcall-activity-when'>
      <Time at={at} past as={today ? 'distance' : 'clock'} />
    </span>
  )
}
