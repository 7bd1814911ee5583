'use client'
// Decides what is drawn for each field that a policy asks for.
import type { InvitationField } from '@rollcall/core'
import type { ComponentType, ReactElement } from 'react'
import type { AccessFieldsProps } from '../access/access-fields.tsx'
import { fieldsOnDemand } from '../parts/fields-on-demand.tsx'
import { LocaleField } from '../parts/locale-field.tsx'
import { RoleField } from '../parts/role-field.tsx'
import type { AskedProps } from './asked.ts'
import { BoxField } from './box-field.tsx'
import { MessageField } from './message-field.tsx'
import { RolePermissions } from './role-permissions.tsx'
import { AgainField, EmailField, NameField } from './single-fields.tsx'

const AccessFields = fieldsOnDemand(fetchAccessFields)

/** Begins to fetch the fields for access: few policies ask for them. */
export async function fetchAccessFields(): Promise<ComponentType<AccessFieldsProps>> {
  return (await import('../access/access-fields.tsx')).AccessFields
}

/** One field of the dialog. */
export function AskedField({
  field,
  ...asked
}: AskedProps & { field: InvitationField }): ReactElement {
  const { answer, copy, draft, sentence } = asked
  switch (field) {
    case 'email':
      return draft.alone ? <EmailField {...asked} /> : <BoxField {...asked} />
    case 'emailAgain':
      return <AgainField {...asked} />
    case 'name':
      return <NameField {...asked} />
    case 'locale':
      return (
        <LocaleField
          label={copy.locale}
          help={copy.localeHelp}
          locales={draft.locales}
          value={draft.locale}
          onChange={draft.setLocale}
        />
      )
    case 'role':
      return (
        <div className='rollcall-role-asked'>
          <RoleField
            label={copy.role}
            answer={answer}
            role={draft.role}
            sentence={sentence}
            onChange={draft.setRole}
          />
          <RolePermissions copy={copy} answer={answer} role={draft.role} />
        </div>
      )
    case 'message':
      return <MessageField {...asked} />
    default:
      return (
        <AccessFields
          fields={[field]}
          of='invitation'
          answer={answer}
          role={draft.role}
          grants={draft.grants}
          onChange={draft.setGrants}
        />
      )
  }
}
