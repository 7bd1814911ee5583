'use client'
// Decides how it is told that somebody else was faster: what they changed, and that nothing typed is lost.
import { roleLabel, type OrganizationAnswer } from '@rollcall/core'
import type { ReactElement } from 'react'
import { useRollcall } from '../context.ts'
import type { DialogsCopy } from '../copy/en/dialogs.ts'
import type { MemberDetailsCopy } from '../copy/en/member-details.ts'
import { languageName } from '../copy/language.ts'
import type { DraftField } from './correction.ts'
import type { Correcting } from './use-correction.ts'

/** Props of {@link Overtaken}. */
export interface OvertakenProps {
  answer: OrganizationAnswer
  copy: DialogsCopy
  fields: MemberDetailsCopy
  correcting: Correcting
}

/** What the invitation says now. */
export function Overtaken({ answer, copy, fields, correcting }: OvertakenProps): ReactElement {
  const { locale } = useRollcall()
  const { base, theirs } = correcting
  const labels: Record<DraftField, [label: string, value: string]> = {
    role: [fields.role, roleLabel(answer.words, base.role)],
    name: [fields.name, base.name ?? '–'],
    locale: [
      fields.language,
      base.locale === null ? fields.accountLanguage : languageName(base.locale, locale),
    ],
    grants: [copy.editAccess, ''],
  }
  return (
    <div className='rollcall-overtaken'>
      <p>{copy.editStale}</p>
      {theirs.length > 0 && (
        <dl>
          {theirs.map((field) => (
            <div key={field}>
              <dt>{labels[field][0]}</dt>
              {labels[field][1] && (
                <dd>
                  <bdi>{labels[field][1]}</bdi>
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
      <p>{copy.editAgain}</p>
    </div>
  )
}
