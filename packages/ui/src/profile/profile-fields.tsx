'use client'
// Decides how name and language of a membership are edited, by oneself and by others alike.
import type { MemberField } from '@rollcall/core'
import { useId, type ReactElement } from 'react'
import { Field } from '../parts/field.tsx'
import { LanguageSelect } from '../parts/language-select.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Profile } from './profile.ts'

/** What the fields are called. */
interface ProfileWords {
  name: string
  nameHelp: string
  language: string
  languageHelp: string
  accountLanguage: string
}

/** Props of {@link ProfileFields}. */
export interface ProfileFieldsProps {
  words: ProfileWords
  /** Those that can be edited; the others are not drawn. */
  fields: readonly MemberField[]
  profile: Profile
  busy: boolean
  onChange: (part: Partial<Profile>) => void
}

const longestName = 120

/** A line for the name, a choice of languages. */
export function ProfileFields({
  words,
  fields,
  profile,
  busy,
  onChange,
}: ProfileFieldsProps): ReactElement {
  const id = useId()
  return (
    <>
      {fields.includes('displayName') && (
        <TextField
          label={words.name}
          help={words.nameHelp}
          maxLength={longestName}
          readOnly={busy}
          value={profile.name}
          onChange={(name) => onChange({ name })}
        />
      )}
      {fields.includes('locale') && (
        <Field id={id} label={words.language} help={words.languageHelp}>
          <LanguageSelect
            id={id}
            aria-describedby={`${id}-help`}
            none={words.accountLanguage}
            disabled={busy}
            value={profile.locale}
            onChange={(locale) => onChange({ locale })}
          />
        </Field>
      )}
    </>
  )
}
