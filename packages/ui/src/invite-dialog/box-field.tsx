'use client'
// Decides what stands around the box: how many are ready, what is wrong with the others, and a way to be rid of these.
import { useId, type ReactElement } from 'react'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { AddressBox } from './address-box.tsx'
import type { AskedProps } from './asked.ts'
import { goesNamed } from './invitations-of.ts'
import { ready } from './use-box.ts'
import { useChecks } from './use-checks.ts'

/** The field for any number of addresses. */
export function BoxField({ answer, copy, draft, verdict }: AskedProps): ReactElement {
  const id = useId()
  const { box } = draft
  useChecks(answer, box)
  const wrong = box.chips.filter(({ reason }) => reason)
  const summary = copy.summary(ready(box.chips).length, wrong.length)
  const tomorrow = wrong.find(({ reason }) => reason?.code === 'too_many')?.reason
  return (
    <Field id={id} label={copy.addresses}>
      <AddressBox
        id={id}
        copy={copy}
        box={box}
        named={goesNamed(answer.policy)}
        // In a chip there is room for a few words.
        sentence={(reason) =>
          reason.code === 'too_many'
            ? copy.notToday
            : reason.code === 'mail_unwanted'
              ? copy.mailUnwanted
              : verdict(reason)
        }
      />
      <div className='rollcall-box-foot'>
        <output id={`${id}-help`} className='rollcall-field-help'>
          {tomorrow ? verdict(tomorrow) : box.chips.length === 0 ? copy.hint : summary}
        </output>
        {wrong.length > 1 && (
          <Button
            look='quiet'
            onClick={(event) => {
              box.remove(wrong.map((chip) => chip.id))
              const field = event.currentTarget.closest('.rollcall-field')
              field?.querySelector<HTMLElement>('.rollcall-box-input')?.focus()
            }}
          >
            {copy.removeWrong(wrong.length)}
          </Button>
        )}
      </div>
    </Field>
  )
}
