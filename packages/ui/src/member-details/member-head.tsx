'use client'
// Decides how the person is recognized whom the details are about, and where the acts stand.
import { useRef, type ReactElement } from 'react'
import { useRollcall } from '../context.ts'
import { common } from '../copy/en/common.ts'
import { membersTable } from '../copy/en/members-table.ts'
import { useCopy } from '../copy/copy.ts'
import { MemberName } from '../member-name/member-name.tsx'
import { Avatar } from '../parts/avatar.tsx'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icons.tsx'
import { Menu, MenuItem } from '../parts/menu.tsx'
import { nameOf } from '../parts/person-name.ts'
import { Time } from '../parts/time.tsx'
import { drawn, rowVerbs, whyNot } from '../people/row-verbs.ts'
import { offers, type RowVerb } from '../people/table.ts'
import { rowOfMember, type Details } from './details.ts'

/** Props of {@link MemberHead}. */
export interface MemberHeadProps {
  details: Details
  titleId: string
  onAct: (verb: RowVerb) => void
}

/** Avatar, name, address, since when; and the menu of acts. */
export function MemberHead({ details, titleId, onAct }: MemberHeadProps): ReactElement {
  const you = useCopy('common', common).you
  const list = useCopy('membersTable', membersTable)
  const { answer, person, copy } = details
  const { member } = person
  const name = nameOf(member)
  const gone = member.status === 'removed'
  const at = member.removedAt ?? member.joinedAt
  return (
    // Takes the focus when nothing is left to be done with them.
    <header className='rollcall-details-head' tabIndex={-1} data-person={member.id}>
      <Avatar id={member.userId} name={name} imageUrl={member.imageUrl} />
      <div className='rollcall-details-who'>
        <div className='rollcall-person-line'>
          <h2 id={titleId} className='rollcall-details-name' title={name}>
            <MemberName name={name} removed={gone} />
          </h2>
          {member.id === answer.viewer.memberId && <Badge>{you}</Badge>}
          {member.status === 'suspended' && <Badge tone='danger'>{list.suspended}</Badge>}
          {gone && <Badge tone='danger'>{copy.removed}</Badge>}
        </div>
        <p className='rollcall-details-facts'>
          {member.name !== null && <bdi title={member.email}>{member.email}</bdi>}
          <Time at={at} as='day' say={gone ? copy.removedAt : copy.joined} />
        </p>
      </div>
      <Acts details={details} onAct={onAct} />
    </header>
  )
}

function Acts({ details, onAct }: Omit<MemberHeadProps, 'titleId'>): ReactElement | null {
  const { locale } = useRollcall()
  const list = useCopy('membersTable', membersTable)
  const chosen = useRef<RowVerb | null>(null)
  const { answer, person, copy, sentence, busy } = details
  const row = rowOfMember(person)
  const verbs = rowVerbs.filter((verb) => offers(row, verb))
  if (verbs.length === 0) return null
  return (
    <Menu
      align='end'
      locked={busy}
      trigger={
        <Button data-row-act='' aria-disabled={busy || undefined}>
          <span>{copy.actions}</span>
          <Icon name='chevron' />
        </Button>
      }
      // A dialog takes the focus itself; the menu must not fetch it back.
      onCloseAutoFocus={(event) => {
        if (chosen.current === null) return
        event.preventDefault()
        chosen.current = null
      }}
    >
      {verbs.map((verb) => {
        const refused = person.refusals[verb]
        return (
          <MenuItem
            key={verb}
            icon={drawn[verb].icon}
            refused={refused && whyNot(refused, { answer, copy: list, sentence }, locale)}
            onChoose={() => {
              chosen.current = verb
              onAct(verb)
            }}
          >
            {list[drawn[verb].word]}
          </MenuItem>
        )
      })}
    </Menu>
  )
}
