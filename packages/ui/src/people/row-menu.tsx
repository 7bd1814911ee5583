'use client'
// Decides how the acts of a row stand in a menu, and where the focus is when one was chosen.
import { useRef, type ReactElement } from 'react'
import { useRollcall } from '../context.ts'
import { IconButton } from '../parts/button.tsx'
import { Icon } from '../parts/icons.tsx'
import { Menu, MenuItem } from '../parts/menu.tsx'
import { nameOf } from '../parts/person-name.ts'
import { drawn, rowVerbs, whyNot } from './row-verbs.ts'
import { offers, type CellProps, type RowAct, type RowVerb } from './table.ts'

/** The menu at the end of a row; nothing where there is nothing to do. */
export function RowMenu({ person, table }: CellProps): ReactElement | null {
  const asks = useRef(false)
  const next = useRef<(() => void) | null>(null)
  const verbs = rowVerbs.filter((verb) => offers(person, verb))
  const own = table.rowActs?.(person) ?? []
  if (verbs.length + own.length === 0) return null
  const busy = table.changing.has(person.id)
  const trigger = (
    <IconButton
      aria-label={table.copy.actionsFor(nameOf(person))}
      aria-disabled={busy || undefined}
      data-row-act=''
    >
      <Icon name='dots' />
    </IconButton>
  )
  const closed = (event: Event): void => {
    // A dialog takes the focus itself; the menu must not fetch it back to the row.
    if (asks.current) event.preventDefault()
    if (next.current) queueMicrotask(next.current)
    asks.current = false
    next.current = null
  }
  return (
    <Menu trigger={trigger} align='end' locked={busy} onCloseAutoFocus={closed}>
      {own.map((act) => (
        <OwnAct key={act.id} act={act} onChoose={() => (next.current = act.onChoose)} />
      ))}
      <RowActs
        person={person}
        table={table}
        verbs={verbs}
        onChoose={(verb) => {
          asks.current = table.asks(verb)
          table.act(verb, person)
        }}
      />
    </Menu>
  )
}

/** An act of the host's own. */
function OwnAct({ act, onChoose }: { act: RowAct; onChoose: () => void }): ReactElement {
  return (
    <MenuItem icon={act.icon ?? 'none'} refused={act.refused} onChoose={onChoose}>
      {act.label}
    </MenuItem>
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
