'use client'
// Decides how a role is chosen in a form: each with its meaning, and those that cannot be given with the reason.
import { roleLabel, type OrganizationAnswer, type Reason } from '@rollcall/core'
import { useId, type ReactElement } from 'react'
import { Field } from './field.tsx'
import { Hint } from './hint.tsx'
import { Icon } from './icons.tsx'
import { Menu, MenuChoice } from './menu.tsx'

/** Props of {@link RoleField}. */
export interface RoleFieldProps {
  label: string
  answer: OrganizationAnswer
  role: string
  /** The role somebody has: it can be gone back to, whoever may give it. */
  held?: string
  /** Why no other can be chosen now. */
  refused?: string | undefined
  /** Whether nothing is changed at the moment. */
  busy?: boolean
  sentence: (reason: Reason) => string
  onChange: (role: string) => void
}

/** One role, with what it means below. A role that is given by transfer only is none to choose. */
export function RoleField({
  label,
  answer,
  role,
  held,
  refused,
  busy = false,
  sentence,
  onChange,
}: RoleFieldProps): ReactElement {
  const id = useId()
  const { policy, viewer, words } = answer
  const roles = policy.roles.filter(({ name, given }) => given === 'freely' || name === held)
  const button = (
    <button
      id={id}
      type='button'
      className='rollcall-choice'
      aria-labelledby={`${id}-label ${id}-value`}
      aria-describedby={`${id}-help`}
      aria-disabled={refused !== undefined || busy || undefined}
    >
      <span id={`${id}-value`} className='rollcall-truncate'>
        {roleLabel(words, role)}
      </span>
      <Icon name='chevron' />
    </button>
  )
  return (
    <Field id={id} label={label} help={words.roles[role]?.description}>
      {refused !== undefined ? (
        <Hint text={refused}>{button}</Hint>
      ) : (
        <Menu trigger={button} label={label} locked={busy} wide>
          {roles.map(({ name }) => {
            const why = name === held ? null : viewer.assignable[name]
            return (
              <MenuChoice
                key={name}
                checked={name === role}
                description={words.roles[name]?.description}
                refused={why ? sentence(why) : undefined}
                onChoose={() => onChange(name)}
              >
                {roleLabel(words, name)}
              </MenuChoice>
            )
          })}
        </Menu>
      )}
    </Field>
  )
}
