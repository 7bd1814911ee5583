'use client'
// Decides which acts a row offers. The server says which; here they only get words and a place.
import { useRef, type ReactElement } from 'react'
import { IconButton } from '../parts/button.tsx'
import { Icon, type IconName } from '../parts/icons.tsx'
import { Menu, MenuItem } from '../parts/menu.tsx'
import { nameOf } from '../parts/person-name.ts'
import { isAsked, offers, type CellProps, type RowVerb } from './table.ts'

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
  const trigger = (
    <IconButton aria-label={table.copy.actionsFor(nameOf(person))} data-row-menu=''>
      <Icon name='dots' />
    </IconButton>
  )
  // A dialog takes the focus itself; the menu must not fetch it back to the row.
  const keepFocus = (event: Event): void => {
    if (asks.current) event.preventDefault()
    asks.current = false
  }
  return (
    <Menu trigger={trigger} align='end' onCloseAutoFocus={keepFocus}>
      {verbs.map((verb) => {
        const refused = person.refusals[verb]
        return (
          <MenuItem
            key={verb}
            icon={drawn[verb].icon}
            refused={refused ? table.sentence(refused) : undefined}
            onChoose={() => {
              asks.current = isAsked(verb)
              table.act(verb, person)
            }}
          >
            {table.copy[drawn[verb].word]}
          </MenuItem>
        )
      })}
    </Menu>
  )
}
