'use client'
// Decides what every list of people is made of, and which of its states is drawn.
import type { BuiltInPermission, Member, Reason } from '@rollcall/core'
import { useId, useRef, type ReactElement, type ReactNode, type Ref } from 'react'
import { useRollcall } from '../context.ts'
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import { useSentence } from '../copy/refusal.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { classNames } from '../parts/class-names.ts'
import { Notice, useNotice } from '../parts/notice.tsx'
import { onDemand } from '../parts/on-demand.tsx'
import { choosing } from './choosing.tsx'
import { PeopleList, type Emptiness } from './people-list.tsx'
import { Failure, isFinal, Skeleton } from './states.tsx'
import type { About, Column, ConfirmableVerb, Table } from './table.ts'
import { roomFor } from './tracks.ts'
import { useActs } from './use-acts.ts'
import type { View } from './use-view.ts'
import { usualVirtualFrom } from './use-window.tsx'

/** Props of {@link PeopleSection}. */
export interface PeopleSectionProps extends Partial<
  Pick<Table, 'open' | 'rowActs' | 'virtualFrom' | 'paging'>
> {
  organizationId: string
  slot: string
  copy: MembersTableCopy
  columns: readonly Column[]
  view: View
  /** The permission without which there is nothing to be seen here. */
  needs?: BuiltInPermission
  /** Whether several people can be chosen, by those who may change any. */
  selectable?: boolean | undefined
  confirm?: readonly ConfirmableVerb[] | undefined
  /** What it is called, where no heading with the id of its title says so. */
  label?: string | undefined
  /** Whether tools come between head and list. */
  tools?: boolean
  /** Around the list: head and tools. Without `about`: not known yet, or not to be seen. */
  children: (list: ReactElement, about: About | undefined, titleId: string) => ReactNode
  renderEmpty: (about: About) => Emptiness
  onLeft?: ((member: Member) => void) | undefined
  className?: string | undefined
  ref?: Ref<HTMLElement> | undefined
}

const nothing: readonly ConfirmableVerb[] = []

/** What somebody needs one of to do anything with several people. */
const changing: readonly string[] = [
  'member.change',
  'member.remove',
  'invitation.manage',
] satisfies BuiltInPermission[]

/** The dialogs, which most visits never see. */
const Confirming = onDemand(() => import('./confirming.tsx').then((file) => file.Confirming))

/** A list of people with its head, its dialogs and its notices. */
export function PeopleSection({
  organizationId,
  slot,
  copy,
  columns: own,
  view,
  needs,
  selectable = false,
  confirm = nothing,
  open,
  rowActs,
  virtualFrom = usualVirtualFrom,
  paging = 'infinite',
  label,
  tools = false,
  children,
  renderEmpty,
  onLeft,
  className,
  ref,
}: PeopleSectionProps): ReactElement {
  const { dir } = useRollcall()
  const titleId = useId()
  const rows = useRef<HTMLDivElement>(null)
  const { data: answer, error, refetch } = useOrganization(organizationId)
  const sentence = useSentence(answer?.words)
  const { told, tell, forget } = useNotice()
  const { asking, ...acts } = useActs({
    organizationId,
    words: answer?.words,
    copy,
    sentence,
    tell,
    confirm,
    within: rows,
  })

  const lost =
    error && (!answer || isFinal(error.reason))
      ? error.reason
      : unseen(needs, answer?.viewer.permissions)
  const chooses = selectable && answer?.viewer.permissions.some((held) => changing.includes(held))
  const columns = chooses ? [choosing, ...own] : own
  const about = answer && !lost ? { answer, copy, sentence } : undefined
  const table = about && {
    ...about,
    ...acts,
    columns,
    place: rows,
    tell,
    open,
    rowActs,
    virtualFrom,
    paging,
  }
  const list = (
    <>
      {lost && (
        <Failure copy={copy} reason={lost} sentence={sentence} onRetry={() => void refetch()} />
      )}
      {!lost && !table && <Skeleton tools={tools} />}
      <div ref={rows} className='rollcall-members-rows' tabIndex={-1}>
        {about && table && (
          <PeopleList table={table} view={view} labelledBy={titleId} empty={renderEmpty(about)} />
        )}
      </div>
    </>
  )
  return (
    <section
      ref={ref}
      // Named by itself, it names its table too.
      id={label && titleId}
      className={classNames('rollcall-root rollcall-members', className)}
      style={roomFor(columns)}
      dir={dir}
      data-slot={slot}
      data-state={lost ? 'error' : table ? 'ready' : 'loading'}
      aria-label={label}
      aria-labelledby={label ? undefined : titleId}
    >
      <div className='rollcall-members-frame'>
        <div className='rollcall-members-body'>{children(list, about, titleId)}</div>
      </div>
      {answer && asking && (
        <Confirming
          about={{ answer, copy, sentence }}
          asking={asking}
          send={acts.send}
          within={rows}
          tell={tell}
          onClose={acts.close}
          onLeft={onLeft}
          onMissing={() => {
            acts.drop()
            tell({ tone: 'wrong', text: sentence({ code: 'unavailable' }) })
          }}
        />
      )}
      <Notice told={told} onDismiss={forget} />
    </section>
  )
}

/** Why nothing is to be seen by somebody without a permission. */
function unseen(
  needs: BuiltInPermission | undefined,
  permissions: readonly string[] | undefined,
): Reason | undefined {
  return needs && permissions && !permissions.includes(needs)
    ? { code: 'not_permitted', permission: needs }
    : undefined
}
