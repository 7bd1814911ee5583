'use client'
// Decides what the members screen is made of, and which of its states is drawn.
import type { Member } from '@rollcall/core'
import { useId, useRef, useState, type ReactElement, type Ref } from 'react'
import { membersTable } from '../copy/en/members-table.ts'
import { useRollcall } from '../context.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { classNames } from '../parts/class-names.ts'
import { Notice, useNotice } from '../parts/notice.tsx'
import { Confirming } from './confirming.tsx'
import { Heading } from './heading.tsx'
import { PeopleList } from './people-list.tsx'
import { Failure, isFinal, Skeleton } from './states.tsx'
import { Toolbar } from './toolbar.tsx'
import { useActs } from './use-acts.ts'
import { useView } from './use-view.ts'

/** Props of {@link MembersTable}. */
export interface MembersTableProps {
  organizationId: string
  /** Called when the viewer has left: they see nothing here any more. */
  onLeft?: (member: Member) => void
  className?: string
  ref?: Ref<HTMLElement>
}

/** Members and open invitations of an organization, with all that the viewer may do about them. */
export function MembersTable(props: MembersTableProps): ReactElement {
  const { scope } = useRollcall()
  // What was typed, opened and told belongs to one organization and one person.
  return <Members key={JSON.stringify([scope.userId, props.organizationId])} {...props} />
}

function Members({ organizationId, onLeft, className, ref }: MembersTableProps): ReactElement {
  const { dir } = useRollcall()
  const titleId = useId()
  const rows = useRef<HTMLDivElement>(null)
  const copy = useCopy('membersTable', membersTable)
  const { data: answer, error, refetch } = useOrganization(organizationId)
  const sentence = useSentence(answer?.words)
  const view = useView()
  const { told, tell, forget } = useNotice()
  const words = answer?.words
  const [inviting, setInviting] = useState(false)
  const acts = useActs({ organizationId, words, copy, sentence, tell, within: rows })

  const lost = error && (!answer || isFinal(error.reason)) ? error.reason : undefined
  const table = answer && !lost ? { answer, copy, sentence, ...acts } : undefined
  return (
    <section
      ref={ref}
      className={classNames('rollcall-root rollcall-members', className)}
      dir={dir}
      data-slot='members-table'
      data-state={lost ? 'error' : table ? 'ready' : 'loading'}
      aria-labelledby={titleId}
    >
      <Heading
        id={titleId}
        copy={copy}
        answer={lost ? undefined : answer}
        sentence={sentence}
        inviting={inviting}
        onInviting={setInviting}
      />
      {lost && (
        <Failure copy={copy} reason={lost} sentence={sentence} onRetry={() => void refetch()} />
      )}
      {!lost && !table && <Skeleton tools />}
      {table && <Toolbar view={view} table={table} />}
      <div ref={rows} className='rollcall-members-rows' tabIndex={-1}>
        {table && (
          <PeopleList
            organizationId={organizationId}
            table={table}
            view={view}
            labelledBy={titleId}
            onInvite={() => setInviting(true)}
          />
        )}
      </div>
      {answer && acts.asking && (
        <Confirming
          table={{ answer, copy, sentence, ...acts }}
          asking={acts.asking}
          open={acts.open}
          within={rows}
          tell={tell}
          onClose={acts.close}
          onLeft={onLeft}
        />
      )}
      <Notice told={told} onDismiss={forget} />
    </section>
  )
}
