'use client'
// Decides which acts a row offers. The server says which; here they only get words and a place.
import type { Reason } from '@rollcall/core'
import { useRef, type ReactElement } from 'react'
import { useRollcall } from '../context.ts'
import { relativeTime } from '../copy/time.ts'
import { IconButton } from '../parts/button.tsx'
import { Icon, type IconName } from '../parts/icons.tsx'
import { Menu, MenuItem } from '../parts/menu.tsx'
import { nameOf } from '../parts/person-name.ts'
import { isAsked, offers, type CellProps, type RowVerb, type Table } from './table.ts'

type Word = 'resend' | 'copyLink' | 'revoke' | 'suspend' | 'reactivate' | 'leave' | 'remove'

/** In the order of the menu. */
const drawn: Record<RowVerb, { icon: IconName; word: Word }> = {
  resendInvitation: { icon: 'mail', word: 'resend' },
  linkInvitation: { icon: 'link', word: 'copyLink' },
  revokeInvitation: { icon: 'close', word: 'revoke' },
  suspendMember: { icon: 'pause', word: 'suspend' },
  reactivateMember: { icon: 'play', word: 'reactivate' },
  leaveOrganization: { icon: 'leave', word: 'leave' },
  removeMember: { icon: 'remove', word: 'remove' },
}

const rowVerbs = Object.keys(drawn) as RowVerb[]

/** The menu at the end of a row; nothing where there is nothing to do. */
export function RowMenu({ person, table }: CellProps): ReactElement | null {
  const asks = useRef(false)
  const verbs = rowVerbs.filter((verb) => offers(person, verb))
  if (verbs.length === 0) return null
  const busy = table.changing.has(person.id)
  const trigger = (
    <IconButton
      aria-label={table.copy.actionsFor(nameOf(person))}
      aria-disabled={busy || undefined}
      data-row-menu=''
    >
      <Icon name='dots' />
    </IconButton>
  )
  // A dialog takes the focus itself; the menu must not fetch it back to the row.
  const keepFocus = (event: Event): void => {
    if (asks.current) event.preventDefault()
    asks.current = false
  }
  return (
    <Menu trigger={trigger} align='end' locked={busy} onCloseAutoFocus={keepFocus}>
      <RowActs
        person={person}
        table={table}
        verbs={verbs}
        onChoose={(verb) => {
          asks.current = isAsked(verb)
          table.act(verb, person)
        }}
      />
    </Menu>
  )
}

interface RowActsProps extends CellProps {
  verbs: RowVerb[]
  onChoose: (verb: RowVerb) => void
}

/** Drawn when the menu opens, so that its times are those of that moment. */
function RowActs({ person, table, verbs, onChoose }: RowActsProps): ReactElement[] {
  const { locale } = useRollcall()
  return verbs.map((verb) => {
    const refused = person.refusals[verb]
    return (
      <MenuItem
        key={verb}
        icon={drawn[verb].icon}
        refused={refused && whyNot(refused, table, locale)}
        onChoose={() => onChoose(verb)}
      >
        {table.copy[drawn[verb].word]}
      </MenuItem>
    )
  })
}

function whyNot(reason: Reason, { copy, sentence }: Table, locale: string): string {
  return reason.code === 'too_many'
    ? copy.resendWait(relativeTime(reason.retryAt, Date.now(), locale))
    : sentence(reason)
}
