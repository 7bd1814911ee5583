// What somebody would write by hand: a list of TanStack Virtual, with rows that look the same and do nothing.
import type { Person } from '@rollcall/core'
import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactElement } from 'react'
import { useRows } from './use-rows.ts'

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' })
const minute = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })
const columns = { '--rollcall-_tracks': 'minmax(0, 1fr) minmax(116px, 0.35fr) 116px 132px 40px' }

/** The rows near the screen. */
export function BareList({ people }: { people: Person[] }): ReactElement {
  const body = useRef<HTMLTableSectionElement>(null)
  const [scrollMargin, setMargin] = useState(0)
  useLayoutEffect(() => setMargin(body.current?.offsetTop ?? 0), [])
  const list = useRows({
    count: people.length,
    estimateSize: () => 44,
    overscan: 1,
    scrollMargin,
  })
  return (
    <div className='rollcall-root rollcall-members' style={columns as CSSProperties}>
      <table className='rollcall-table'>
        <tbody
          ref={body}
          className='rollcall-table-body'
          style={{ position: 'relative', blockSize: list.getTotalSize() }}
        >
          {list.getVirtualItems().map(({ index, key, start }) => (
            <tr
              key={key}
              ref={list.measureElement}
              data-index={index}
              className='rollcall-row'
              style={{
                position: 'absolute',
                insetInline: 0,
                transform: `translateY(${start - scrollMargin}px)`,
              }}
            >
              <Cells person={people[index]} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cells({ person }: { person: Person | undefined }): ReactElement | null {
  if (!person) return null
  const { name, email, role, joinedAt, lastActiveAt } = person
  return (
    <>
      <td className='rollcall-cell' aria-label={name ?? email}>
        <div className='rollcall-person'>
          <span className='rollcall-avatar'>{name?.slice(0, 1)}</span>
          <bdi className='rollcall-person-name' title={name ?? email}>
            {name}
          </bdi>
          <bdi className='rollcall-person-detail' title={email}>
            {email}
          </bdi>
        </div>
      </td>
      <td className='rollcall-cell'>
        <button type='button' className='rollcall-role' aria-label={`Role of ${name}: ${role}`}>
          {role}
        </button>
      </td>
      <td className='rollcall-cell'>
        <When at={joinedAt} />
      </td>
      <td className='rollcall-cell'>
        <When at={lastActiveAt} />
      </td>
      <td className='rollcall-cell'>
        <button type='button' className='rollcall-icon-button' aria-label={`Actions for ${name}`}>
          <svg className='rollcall-icon' viewBox='0 0 16 16' fill='none' stroke='currentColor'>
            <path d='M3.5 8v.01M8 8v.01M12.5 8v.01' />
          </svg>
        </button>
      </td>
    </>
  )
}

function When({ at }: { at: string | null }): ReactElement | null {
  if (at === null) return null
  const date = new Date(at)
  return (
    <time className='rollcall-time' dateTime={at} title={minute.format(date)}>
      {day.format(date)}
    </time>
  )
}
