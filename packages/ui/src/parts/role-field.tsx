'use client'
// Decides how a role is chosen in a form: each with its meaning, and those that cannot be given with the reason.
import { roleLabel, type OrganizationAnswer, type Reason } from '@rollcall/core'
import { useId, type ReactElement } from 'react'
import { Field } from './field.tsx'
import { Icon } from './icons.tsx'
import { Menu, MenuChoice } from './menu.tsx'

/** Props of {@link RoleField}. */
export interface RoleFieldProps {
  label: string
  answer: OrganizationAnswer
  role: string
  sentence: (reason: Reason) => string
  onChange: (role: string) => void
}

/** One role, with what it means below. A role that is given by transfer only is none to choose. */
export function RoleField({
  label,
  answer,
  role,
  sentence,
  onChange,
}: RoleFieldProps): ReactElement {
  const id = useId()
  const { policy, viewer, words } = answer
  const given = policy.roles.filter((one) => one.given === 'freely')
  const button = (
    <button
      id={id}
      type='button'
      className='rollcall-choice'
      aria-labelledby={`${id}-label ${id}-value`}
      aria-describedby={`${id}-help`}
    >
      <span id={`${id}-value`} className='rollcall-truncate'>
        {roleLabel(words, role)}
      </span>
      <Icon name='chevron' />
    </button>
  )
  return (
    <Field id={id} label={label} help={words.roles[role]?.description}>
      <Menu trigger={button} label={label} wide>
        {given.map(({ name }) => {
          const refused = viewer.assignable[name]
          return (
            <MenuChoice
              key={name}
              checked={name === role}
              description={words.roles[name]?.description}
              refused={refused ? sentence(refused) : undefined}
              onChoose={() => onChange(name)}
            >
              {roleLabel(words, name)}
            </MenuChoice>
          )
        })}
      </Menu>
    </Field>
  )
}
