'use client'
// Decides how an opened member comes: their details are fetched when the first one is opened.
import type { Member } from '@rollcall/core'
import { useState, type ReactElement } from 'react'
import { membersTable } from '../copy/en/members-table.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { onDemand } from '../parts/on-demand.tsx'
import { Failure } from '../people/states.tsx'

const MemberDetails = onDemand(() =>
  import('../member-details/member-details.tsx').then((file) => file.MemberDetails),
)

/** Props of {@link OpenedMember}. */
export interface OpenedMemberProps {
  organizationId: string
  memberId: string
  onClose: () => void
  onLeft: ((member: Member) => void) | undefined
}

/** The details of a member, with a way back. */
export function OpenedMember(props: OpenedMemberProps): ReactElement {
  const copy = useCopy('membersTable', membersTable)
  const sentence = useSentence()
  const [missing, setMissing] = useState(false)
  return missing ? (
    <Failure
      copy={copy}
      reason={{ code: 'unavailable' }}
      sentence={sentence}
      onRetry={() => setMissing(false)}
    />
  ) : (
    <MemberDetails {...props} onMissing={() => setMissing(true)} />
  )
}
