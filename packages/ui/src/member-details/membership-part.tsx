'use client'
// Decides which fields of a membership can be edited: those the server names. The role is told in any case.
import { roleLabel } from '@rollcall/core'
import { useId, type ReactElement } from 'react'
import { FieldHelp } from '../parts/field.tsx'
import { Part } from '../parts/part.tsx'
import { RoleField } from '../parts/role-field.tsx'
import { ProfileFields } from '../profile/profile-fields.tsx'
import type { Details } from './details.ts'

/** Role, name and language of somebody in the organization. */
export function MembershipPart({ details }: { details: Details }): ReactElement {
  const { answer, person, copy, sentence, editing, busy } = details
  const { draft, change, changeRole } = editing
  const refused = person.refusals.changeMember
  return (
    <Part title={copy.membership}>
      <div className='rollcall-form'>
        {person.fields.includes('role') ? (
          <RoleField
            label={copy.role}
            answer={answer}
            role={draft.role}
            held={person.member.role}
            refused={refused && sentence(refused)}
            busy={busy}
            sentence={sentence}
            onChange={changeRole}
          />
        ) : (
          <Role details={details} />
        )}
        <ProfileFields
          words={copy}
          fields={person.fields}
          profile={draft}
          busy={busy}
          onChange={change}
        />
      </div>
    </Part>
  )
}

/** What somebody is, for those who cannot change it. */
function Role({ details: { answer, person, copy } }: { details: Details }): ReactElement {
  const id = useId()
  const { role } = person.member
  return (
    <div className='rollcall-field'>
      <span className='rollcall-field-label'>{copy.role}</span>
      <span>{roleLabel(answer.words, role)}</span>
      <FieldHelp id={id} help={answer.words.roles[role]?.description} />
    </div>
  )
}
