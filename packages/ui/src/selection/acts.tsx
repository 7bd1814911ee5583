'use client'
// Decides which acts stand in the bar: those that some of the chosen rows offer. One that covers nobody says why.
import { roleLabel, type Person } from '@rollcall/core'
import type { ReactElement } from 'react'
import { selection as english } from '../copy/en/selection.ts'
import { useCopy } from '../copy/copy.ts'
import { Button } from '../parts/button.tsx'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'
import { Menu, MenuChoice } from '../parts/menu.tsx'
import { nameOf } from '../parts/person-name.ts'
import type { Table } from '../people/table.ts'
import { bulkVerbs, coverageOf, type BulkVerb, type Coverage } from './coverage.ts'
import { buttons, whyWords } from './words.ts'

/** Props of {@link Acts}. */
export interface ActsProps {
  table: Table
  chosen: readonly Person[]
  onAsk: (verb: BulkVerb, role?: string) => void
}

/** The acts. */
export function Acts({ table, chosen, onAsk }: ActsProps): ReactElement[] {
  return bulkVerbs.flatMap((verb) => {
    const coverage = coverageOf(verb, chosen)
    return coverage ? (
      <Act
        key={verb}
        table={table}
        chosen={chosen}
        coverage={coverage}
        onAsk={(role) => onAsk(verb, role)}
      />
    ) : (
      []
    )
  })
}

interface ActProps {
  table: Table
  chosen: readonly Person[]
  coverage: Coverage
  onAsk: (role?: string) => void
}

function Act({ table, chosen, coverage, onAsk }: ActProps): ReactElement {
  const copy = useCopy('selection', english)
  const { verb, able, left } = coverage
  const some = able.length > 0
  const partly = some && left.length > 0
  const [one] = left
  const why = one && `${nameOf(one.person)}: ${whyWords(one.why, copy, '', table.sentence)}`
  const text =
    left.length === 0
      ? undefined
      : partly
        ? `${copy.partly(able.length, chosen.length)} ${why}`
        : why
  const changes = verb === 'changeMember'
  const button = (
    <Button
      data-act={verb}
      data-tone={verb === 'removeMember' || verb === 'revokeInvitation' ? 'danger' : undefined}
      aria-disabled={!some || undefined}
      {...(changes ? {} : { onClick: () => onAsk() })}
    >
      {copy[buttons[verb]]}
      {partly && <span className='rollcall-selection-part'>{able.length}</span>}
      {changes && <Icon name='chevron' />}
    </Button>
  )
  if (!changes || !some)
    return (
      <Hint text={text} works={some}>
        {button}
      </Hint>
    )
  return (
    <Menu trigger={button} label={copy.changeRole}>
      <Roles table={table} able={able} onChoose={onAsk} />
    </Menu>
  )
}

interface RolesProps {
  table: Table
  able: readonly Person[]
  onChoose: (role: string) => void
}

function Roles({ table, able, onChoose }: RolesProps): ReactElement[] {
  const { policy, viewer, words } = table.answer
  return policy.roles.map(({ name }) => {
    const all = able.every(({ role }) => role === name)
    const refused = viewer.assignable[name]
    return (
      <MenuChoice
        key={name}
        checked={all}
        description={words.roles[name]?.description}
        refused={refused ? table.sentence(refused) : undefined}
        onChoose={() => !all && onChoose(name)}
      >
        {roleLabel(words, name)}
      </MenuChoice>
    )
  })
}
