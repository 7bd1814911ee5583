// Decides what the app of somebody who is invited shows: their mail, the page of its link, and where it led them.
import { AcceptInvitation, MembersTable, PendingInvitesBell } from '@rollcall/ui'
import type { Member } from '@rollcall/core'
import { useState, type ReactElement } from 'react'
import type { Invited } from '../invited.ts'
import { Mail, tokenOf, useMailbox } from './mail.tsx'
import { theirWords, Window } from './window.tsx'

/** The window of somebody who is invited, by mail and under the bell. */
export function InvitedApp({ company }: { company: Invited }): ReactElement {
  const { noor } = company
  const [mail] = useMailbox(company, noor.email)
  const [followed, setFollowed] = useState(false)
  const [member, setMember] = useState<Member>()
  const token = mail && tokenOf(mail)
  return (
    <Window
      company={company}
      as={noor}
      part='is invited'
      words={theirWords}
      bar={<PendingInvitesBell onAccepted={setMember} />}
    >
      {member ? (
        <MembersTable organizationId={member.organizationId} />
      ) : mail && followed && token !== undefined ? (
        <AcceptInvitation token={token} onAccepted={setMember} />
      ) : mail ? (
        <Mail mail={mail} onFollow={() => setFollowed(true)} />
      ) : (
        <p className='mail-none'>No mail yet. Invite {noor.email} in the other window.</p>
      )}
    </Window>
  )
}
