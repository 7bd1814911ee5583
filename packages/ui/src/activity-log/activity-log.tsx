'use client'
// Decides what the activity of an organization is made of, and which of its states is drawn.
import type { OrganizationAnswer, Reason } from '@rollcall/core'
import { useId, useRef, type ReactElement, type Ref } from 'react'
import { activityLog } from '../copy/en/activity-log.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { useRollcall } from '../context.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { classNames } from '../parts/class-names.ts'
import { Heading } from '../people/heading.tsx'
import { Failure, isFinal } from '../people/states.tsx'
import { ActivityList } from './activity-list.tsx'
import { ActivitySkeleton } from './activity-skeleton.tsx'

/** Props of {@link ActivityLog}. */
export interface ActivityLogProps {
  organizationId: string
  /** Whether the title is seen; `hidden` where the host's page says so already. Default: `shown`. */
  heading?: 'shown' | 'hidden'
  /** How many entries are read at once, 1 to 100. Default: 50. */
  pageSize?: number
  className?: string
  ref?: Ref<HTMLElement>
}

/** Who did what to whom in an organization, in words, by day; for those who may read it. */
export function ActivityLog(props: ActivityLogProps): ReactElement {
  const { scope } = useRollcall()
  return <Activity key={JSON.stringify([scope.userId, props.organizationId])} {...props} />
}

function Activity({
  organizationId,
  heading = 'shown',
  pageSize,
  className,
  ref,
}: ActivityLogProps): ReactElement {
  const { dir } = useRollcall()
  const titleId = useId()
  const body = useRef<HTMLDivElement>(null)
  const copy = useCopy('activityLog', activityLog)
  const { data: answer, error, refetch } = useOrganization(organizationId)
  const sentence = useSentence(answer?.words)
  const lost = error && (!answer || isFinal(error.reason)) ? error.reason : unseen(answer)
  return (
    <section
      ref={ref}
      className={classNames('rollcall-root rollcall-activity', className)}
      dir={dir}
      data-slot='activity-log'
      data-state={lost ? 'error' : answer ? 'ready' : 'loading'}
      aria-labelledby={titleId}
    >
      <Heading id={titleId} title={copy.title} count={undefined} look={heading} />
      <div ref={body} className='rollcall-activity-body' tabIndex={-1}>
        {lost && (
          <Failure
            copy={copy}
            reason={lost}
            sentence={sentence}
            onRetry={() => {
              body.current?.focus()
              void refetch()
            }}
          />
        )}
        {!lost && !answer && <ActivitySkeleton />}
        {!lost && answer && (
          <ActivityList
            answer={answer}
            copy={copy}
            sentence={sentence}
            pageSize={pageSize}
            within={body}
          />
        )}
      </div>
    </section>
  )
}

/** Why somebody who sees the organization does not see its activity. */
function unseen(answer: OrganizationAnswer | undefined): Reason | undefined {
  if (!answer || answer.viewer.actions.includes('listAuditEntries')) return undefined
  return answer.viewer.refusals.listAuditEntries ?? { code: 'not_found' }
}
