'use client'
// Decides how somebody is found whose acts are looked at: among those who did something lately, and all members.
import { searchable, type OrganizationAnswer } from '@rollcall/core'
import { useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react'
import type { ActivityLogCopy } from '../copy/en/activity-log.ts'
import { usePeople } from '../hooks/use-people.ts'
import { Avatar } from '../parts/avatar.tsx'
import { IconButton } from '../parts/button.tsx'
import { Icon } from '../parts/icons.tsx'
import { nameOf } from '../parts/person-name.ts'
import { Popover } from '../parts/popover.tsx'
import type { Doer } from './use-activity-view.ts'

/** Props of {@link PersonFilter}. */
export interface PersonFilterProps {
  copy: ActivityLogCopy
  answer: OrganizationAnswer
  /** Who did something lately. */
  doers: readonly Doer[]
  chosen: Doer | null
  onChoose: (doer: Doer | null) => void
}

/** A quiet button; once somebody is chosen, a chip. */
export function PersonFilter(props: PersonFilterProps): ReactElement {
  const { copy, chosen, onChoose } = props
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const name = copy.filterPerson
  return (
    <div className='rollcall-filter' data-state={chosen ? 'active' : 'idle'}>
      <Popover
        open={open}
        onOpenChange={setOpen}
        label={name}
        slot='activity-people'
        align='start'
        first={search}
        trigger={
          <button ref={button} type='button' className='rollcall-filter-button'>
            <span className='rollcall-truncate'>
              {chosen ? copy.filtered(name, chosen.name) : name}
            </span>
            {!chosen && <Icon name='chevron' />}
          </button>
        }
      >
        <Choices
          {...props}
          search={search}
          onChoose={(doer) => {
            setOpen(false)
            onChoose(doer)
          }}
        />
      </Popover>
      {chosen && (
        <IconButton
          className='rollcall-filter-clear'
          aria-label={copy.clearFilter(name)}
          onClick={() => {
            button.current?.focus()
            onChoose(null)
          }}
        >
          <Icon name='close' />
        </IconButton>
      )}
    </div>
  )
}

interface ChoicesProps extends PersonFilterProps {
  search: RefObject<HTMLInputElement | null>
}

function Choices({ copy, answer, doers, chosen, onChoose, search }: ChoicesProps): ReactElement {
  const [text, setText] = useState('')
  const wanted = text.trim().toLocaleLowerCase()
  const lately = doers.filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
  const list = useRef<HTMLUListElement>(null)
  const reads = answer.viewer.actions.includes('listPeople')
  const onKeyDown = (event: KeyboardEvent): void => walk(event, list.current, search.current)
  const rest = { chosen, onChoose, onKeyDown }
  return (
    <div className='rollcall-activity-people'>
      <div className='rollcall-search'>
        <Icon name='search' />
        <input
          ref={search}
          className='rollcall-search-input'
          type='text'
          role='searchbox'
          aria-label={copy.searchLabel}
          placeholder={copy.searchPlaceholder}
          autoComplete='off'
          spellCheck={false}
          maxLength={64}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <ul ref={list} className='rollcall-activity-choices' aria-label={copy.people}>
        {lately.map((doer) => (
          <Choice key={doer.userId} doer={doer} {...rest} />
        ))}
        {reads && (
          <Members organizationId={answer.organization.id} text={text} but={doers} {...rest} />
        )}
      </ul>
      <p className='rollcall-activity-nobody'>{copy.nobody}</p>
    </div>
  )
}

interface Choosing extends Pick<PersonFilterProps, 'chosen' | 'onChoose'> {
  onKeyDown: (event: KeyboardEvent) => void
}

interface MembersProps extends Choosing {
  organizationId: string
  text: string
  /** Who stands above already. */
  but: readonly Doer[]
}

function Members({ organizationId, text, but, ...rest }: MembersProps): ReactElement {
  const search = text.trim()
  const { data } = usePeople(organizationId, {
    kind: 'member',
    limit: 20,
    ...(searchable(search) ? { search } : {}),
  })
  const people = data?.pages[0]?.people ?? []
  return (
    <>
      {people.map((person) => {
        const { userId } = person
        return userId === null || but.some((doer) => doer.userId === userId) ? null : (
          <Choice key={userId} doer={{ userId, name: nameOf(person) }} {...rest} />
        )
      })}
    </>
  )
}

interface ChoiceProps extends Choosing {
  doer: Doer
}

function Choice({ doer, chosen, onChoose, onKeyDown }: ChoiceProps): ReactElement {
  const on = chosen?.userId === doer.userId
  return (
    <li>
      <button
        type='button'
        className='rollcall-activity-choice'
        aria-pressed={on}
        onKeyDown={onKeyDown}
        onClick={() => onChoose(on ? null : doer)}
      >
        <Avatar id={doer.userId} name={doer.name} />
        <bdi className='rollcall-truncate'>{doer.name}</bdi>
        {on && <Icon name='check' />}
      </button>
    </li>
  )
}

/** Up and down lead through the search and the people. */
function walk(event: KeyboardEvent, list: HTMLElement | null, search: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || !list || !search) return
  event.preventDefault()
  const stops = [search, ...list.querySelectorAll<HTMLElement>('button')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  stops.at((at + step) % stops.length)?.focus()
}
