// Decides the screen of what happened in an organization: it is Rollcall's, fetched when somebody opens it.
import { lazy, Suspense } from 'react'
import type { SectionProps } from './section.ts'

const ActivityLog = lazy(() => import('../parts/activity-log.tsx'))

/** Who did what, for those who may know. */
export function ActivityPage({ organization, entry }: SectionProps) {
  return (
    <>
      <title>{`${entry.label} · ${organization.name}`}</title>
      <h1 className='hidden'>{organization.name}</h1>
      <div className='bleed'>
        <Suspense>
          <ActivityLog organizationId={organization.id} />
        </Suspense>
      </div>
    </>
  )
}
