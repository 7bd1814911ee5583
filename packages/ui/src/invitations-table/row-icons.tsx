'use client'
// Decides how the acts of an invitation stand at the end of its row: one icon each, revoking last.
import type { ReactElement } from 'react'
import { useRollcall } from '../context.ts'
import { invitationsTable } from '../copy/en/invitations-table.ts'
import { useCopy } from '../copy/copy.ts'
import { IconButton } from '../parts/button.tsx'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'
import { drawn, whyNot } from '../people/row-verbs.ts'
import { offers, type CellProps } from '../people/table.ts'

const verbs = ['resendInvitation', 'linkInvitation', 'editInvitation', 'revokeInvitation'] as const

/** The acts that the row offers; one that may not be done now stays and says why. */
export function RowIcons({ person, table }: CellProps): ReactElement {
  const { locale } = useRollcall()
  const copy = useCopy('invitationsTable', invitationsTable)
  const names = {
    resendInvitation: table.copy.resendTo,
    linkInvitation: copy.copyLinkOf,
    editInvitation: copy.editOf,
    revokeInvitation: copy.revokeOf,
  }
  return (
    <div className='rollcall-row-icons'>
      {verbs
        .filter((verb) => offers(person, verb))
        .map((verb) => {
          const refused = person.refusals[verb]
          const word = table.copy[drawn[verb].word]
          return (
            <Hint
              key={verb}
              works={!refused}
              text={refused ? whyNot(refused, table, locale) : word}
            >
              <IconButton
                aria-label={names[verb](person.email)}
                aria-disabled={refused ? true : undefined}
                data-row-act={verb === 'revokeInvitation' ? '' : undefined}
                onClick={() => !refused && table.act(verb, person)}
              >
                <Icon name={drawn[verb].icon} />
              </IconButton>
            </Hint>
          )
        })}
    </div>
  )
}
