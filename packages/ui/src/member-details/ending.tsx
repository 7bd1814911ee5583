'use client'
// Decides that the end of a membership has a place of its own, beside the menu.
import type { ReactElement } from 'react'
import { membersTable } from '../copy/en/members-table.ts'
import { useCopy } from '../copy/copy.ts'
import { Button } from '../parts/button.tsx'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'
import { Part } from '../parts/part.tsx'
import { offers, type RowVerb } from '../people/table.ts'
import { drawn } from '../people/row-verbs.ts'
import { rowOfMember, type Details } from './details.ts'

/** Props of {@link Ending}. */
export interface EndingProps {
  details: Details
  onAct: (verb: RowVerb) => void
}

const endings = ['removeMember', 'leaveOrganization'] as const

/** Removing somebody, or leaving oneself; nothing for those who may do neither. */
export function Ending({ details, onAct }: EndingProps): ReactElement | null {
  const list = useCopy('membersTable', membersTable)
  const { person, copy, sentence, busy } = details
  const verb = endings.find((one) => offers(rowOfMember(person), one))
  if (!verb) return null
  const refused = person.refusals[verb]
  return (
    <Part title={copy.endTitle} text={copy.endText}>
      <Hint text={refused && sentence(refused)}>
        <Button
          className='rollcall-danger'
          aria-disabled={refused !== undefined || busy || undefined}
          onClick={refused ? undefined : () => onAct(verb)}
        >
          <Icon name={drawn[verb].icon} />
          {list[drawn[verb].word]}
        </Button>
      </Hint>
    </Part>
  )
}
