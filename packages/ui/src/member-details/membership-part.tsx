'use client'
// Decides which fields of a membership can be edited: those the server names.
import type { ReactElement } from 'react'
import { Part } from '../parts/part.tsx'
import { ProfileFields } from '../profile/profile-fields.tsx'
import type { Details } from './details.ts'
import { RoleField } from './role-field.tsx'

/** Role, name and language of somebody in the organization. */
export function MembershipPart({ details }: { details: Details }): ReactElement {
  const { person, copy, editing, busy } = details
  return (
    <Part title={copy.membership}>
      <div className='rollcall-form'>
        <RoleField details={details} />
        <ProfileFields
          words={copy}
          fields={person.fields}
          profile={editing.draft}
          busy={busy}
          onChange={editing.change}
        />
      </div>
    </Part>
  )
}
