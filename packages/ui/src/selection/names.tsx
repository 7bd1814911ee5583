'use client'
// Decides how many people are named: the first few at once, all of them when asked.
import type { Person } from '@rollcall/core'
import { useState, type ReactElement } from 'react'
import { useRollcall } from '../context.ts'
import { selection as english } from '../copy/en/selection.ts'
import { useCopy } from '../copy/copy.ts'
import { Button } from '../parts/button.tsx'
import { nameOf } from '../parts/person-name.ts'

/** So many are named without being asked. */
const few = 8

/** Names in one sentence, as the language strings them together. */
export function Names({ people }: { people: readonly Person[] }): ReactElement {
  const { locale } = useRollcall()
  const [all, setAll] = useState(false)
  const shown = all ? people : people.slice(0, few)
  const parts = new Intl.ListFormat(locale, { type: 'unit' }).formatToParts(shown.map(nameOf))
  return (
    <p className='rollcall-selection-names'>
      {parts.map(({ type, value }, index) =>
        type === 'element' ? <bdi key={index}>{value}</bdi> : value,
      )}{' '}
      <More count={people.length - shown.length} onMore={() => setAll(true)} />
    </p>
  )
}

/** Somebody, and a sentence about them. */
export interface Said {
  person: Person
  text: string
}

/** Each in a line of their own, with what is to be said of them. */
export function Sayings({ sayings }: { sayings: readonly Said[] }): ReactElement {
  const [all, setAll] = useState(false)
  const shown = all ? sayings : sayings.slice(0, 3)
  return (
    <>
      <ul className='rollcall-selection-sayings'>
        {shown.map(({ person, text }) => (
          <li key={person.id}>
            <bdi>{nameOf(person)}</bdi>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <More count={sayings.length - shown.length} onMore={() => setAll(true)} />
    </>
  )
}

function More({ count, onMore }: { count: number; onMore: () => void }): ReactElement | null {
  const copy = useCopy('selection', english)
  return count > 0 ? (
    <Button look='quiet' className='rollcall-selection-more' onClick={onMore}>
      {copy.more(count)}
    </Button>
  ) : null
}
