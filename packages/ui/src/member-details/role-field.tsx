'use client'
// Decides how a role is chosen in a form: from a menu that says what each means, and why one cannot be given.
import { roleLabel } from '@rollcall/core'
import { useId, type ReactElement } from 'react'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'
import { Menu, MenuChoice } from '../parts/menu.tsx'
import type { Details } from './details.ts'

/** The role: a choice where it may be changed, a sentence where it may not now, else only what it is. */
export function RoleField({ details }: { details: Details }): ReactElement {
  const id = useId()
  const { answer, person, copy, sentence, editing, busy } = details
  const { role } = editing.draft
  const label = roleLabel(answer.words, role)
  const description = answer.words.roles[role]?.description
  const refused = person.refusals.changeMember
  const choice = person.fields.includes('role') && (
    <button
      type='button'
      className='rollcall-choice'
      aria-labelledby={`${id} ${id}-value`}
      aria-describedby={description === undefined ? undefined : `${id}-help`}
      aria-disabled={refused !== undefined || busy || undefined}
    >
      <span id={`${id}-value`} className='rollcall-truncate'>
        {label}
      </span>
      <Icon name='chevron' />
    </button>
  )
  return (
    <div className='rollcall-field'>
      <span id={id} className='rollcall-field-label'>
        {copy.role}
      </span>
      {!choice && <span>{label}</span>}
      {choice && refused && <Hint text={sentence(refused)}>{choice}</Hint>}
      {choice && !refused && (
        <Menu trigger={choice} locked={busy}>
          {answer.policy.roles.map(({ name }) => {
            const why = name === person.member.role ? null : answer.viewer.assignable[name]
            return (
              <MenuChoice
                key={name}
                checked={name === role}
                description={answer.words.roles[name]?.description}
                refused={why ? sentence(why) : undefined}
                onChoose={() => name !== role && editing.changeRole(name)}
              >
                {roleLabel(answer.words, name)}
              </MenuChoice>
            )
          })}
        </Menu>
      )}
      {description !== undefined && (
        <div id={`${id}-help`} className='rollcall-field-help'>
          {description}
        </div>
      )}
    </div>
  )
}
