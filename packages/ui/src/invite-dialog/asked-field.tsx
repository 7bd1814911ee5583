'use client'
// Decides what is drawn for each field that a policy asks for.
import type { InvitationField } from '@rollcall/core'
import { useId, type ComponentType, type ReactElement } from 'react'
import type { AccessFieldsProps } from '../access/access-fields.tsx'
import { Field } from '../parts/field.tsx'
import { fieldsOnDemand } from '../parts/fields-on-demand.tsx'
import { LocaleField } from '../parts/locale-field.tsx'
import { RoleField } from '../parts/role-field.tsx'
import { AddressBox } from './address-box.tsx'
import type { AskedProps } from './asked.ts'
import { MessageField } from './message-field.tsx'
import { AgainField, EmailField, NameField } from './single-fields.tsx'
import { ready } from './use-box.ts'

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
        <RoleField
          label={copy.role}
          answer={answer}
          role={draft.role}
          sentence={sentence}
          onChange={draft.setRole}
        />
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

function BoxField({ copy, draft, verdict }: AskedProps): ReactElement {
  const id = useId()
  const { chips } = draft.box
  const count = ready(chips).length
  const summary = chips.length === 0 ? copy.hint : copy.summary(count, chips.length - count)
  const tomorrow = chips.find(({ reason }) => reason?.code === 'too_many')?.reason
  return (
    <Field id={id} label={copy.addresses} help={tomorrow ? verdict(tomorrow) : summary}>
      <AddressBox
        id={id}
        copy={copy}
        box={draft.box}
        // In a chip there is room for a few words.
        sentence={(reason) => (reason.code === 'too_many' ? copy.notToday : verdict(reason))}
      />
    </Field>
  )
}
