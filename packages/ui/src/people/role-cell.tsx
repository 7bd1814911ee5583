'use client'
// Decides how a role is read and changed.
import { roleLabel } from '@rollcall/core'
import type { ReactElement } from 'react'
import { Hint } from '../parts/hint.tsx'
import { Menu, MenuChoice } from '../parts/menu.tsx'
import { nameOf } from '../parts/person-name.ts'
import type { CellProps } from './table.ts'

/** The role: a menu where it may be changed, a sentence where it may not now, else a word. */
export function RoleCell({ person, table }: CellProps): ReactElement {
  const { answer, copy, sentence } = table
  const label = roleLabel(answer.words, person.role)
  const refused = person.refusals.changeMember
  const mayChange = person.actions.includes('changeMember')
  // A second change would be made from a version that the first has outdated.
  const busy = table.changing.has(person.id)
  if (!mayChange && !refused) return <span className='rollcall-role-word'>{label}</span>

  const button = (
    <button
      type='button'
      className='rollcall-role'
      aria-label={copy.changeRole(nameOf(person), label)}
      aria-disabled={!mayChange || busy || undefined}
    >
      {label}
    </button>
  )
  if (refused) return <Hint text={sentence(refused)}>{button}</Hint>
  return (
    <Menu trigger={button} locked={busy}>
      <RoleChoices person={person} table={table} />
    </Menu>
  )
}

function RoleChoices({
  person,
  table: { answer, sentence, changeRole },
}: CellProps): ReactElement[] {
  return answer.policy.roles.map(({ name }) => {
    const refused = answer.viewer.assignable[name]
    return (
      <MenuChoice
        key={name}
        checked={name === person.role}
        description={answer.words.roles[name]?.description}
        refused={refused ? sentence(refused) : undefined}
        onChoose={() => name !== person.role && changeRole(person, name)}
      >
        {roleLabel(answer.words, name)}
      </MenuChoice>
    )
  })
}
