'use client'
// Decides how a language is chosen: those Rollcall speaks, and whichever somebody has already.
import type { ComponentProps, ReactElement } from 'react'
import { useRollcall } from '../context.ts'
import { languageName, languages } from '../copy/language.ts'
import { Select } from './select.tsx'

/** Props of {@link LanguageSelect}. */
export interface LanguageSelectProps extends Omit<ComponentProps<typeof Select>, 'onChange'> {
  /** BCP 47; empty for none of its own. */
  value: string
  /** What it is called when there is none. */
  none: string
  onChange: (locale: string) => void
}

/** The browser's own select, with languages. */
export function LanguageSelect({
  value,
  none,
  onChange,
  ...rest
}: LanguageSelectProps): ReactElement {
  const { locale } = useRollcall()
  const tags = value === '' ? languages : [...new Set([...languages, value])]
  return (
    <Select {...rest} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value=''>{none}</option>
      {tags.map((tag) => (
        <option key={tag} value={tag}>
          {languageName(tag, locale)}
        </option>
      ))}
    </Select>
  )
}
