'use client'
// Decides how a language is chosen: each called by its own name, side by side while they fit.
import { useId, type ReactElement } from 'react'
import { languageName } from '../copy/language.ts'
import { useRollcall } from '../context.ts'
import { Field, FieldHelp } from './field.tsx'
import { Select } from './select.tsx'

/** Props of {@link LocaleField}. */
export interface LocaleFieldProps {
  label: string
  help?: string | undefined
  /** The languages to choose from, as BCP 47 tags. */
  locales: readonly string[]
  value: string
  onChange: (locale: string) => void
}

const fitting = 5

/** One of several languages. */
export function LocaleField({
  label,
  help,
  locales,
  value,
  onChange,
}: LocaleFieldProps): ReactElement {
  const id = useId()
  if (locales.length > fitting) {
    return (
      <Field id={id} label={label} help={help}>
        <Select
          id={id}
          aria-describedby={`${id}-help`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {locales.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageName(tag, tag)}
            </option>
          ))}
        </Select>
      </Field>
    )
  }
  return (
    <fieldset className='rollcall-group' aria-describedby={`${id}-help`}>
      <legend className='rollcall-field-label'>{label}</legend>
      <div className='rollcall-segments'>
        {locales.map((tag) => (
          <label key={tag} className='rollcall-segment'>
            <input
              className='rollcall-segment-control'
              type='radio'
              name={id}
              checked={tag === value}
              onChange={() => onChange(tag)}
            />
            <span lang={tag}>{languageName(tag, tag)}</span>
          </label>
        ))}
      </div>
      <FieldHelp id={id} help={help} />
    </fieldset>
  )
}

/** The language of the page, where it is one that can be chosen; else the first. */
export function useUsualLocale(locales: readonly string[]): string {
  const { locale } = useRollcall()
  const [language] = locale.split('-')
  return locales.find((tag) => tag === locale || tag === language) ?? locales[0] ?? locale
}
