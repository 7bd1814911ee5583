// Decides what somebody reads who sees no project: that there are none yet, or that nobody gave them access to one.
import type { OrganizationMark } from '@rollcall/core'

interface NoProjectsProps {
  organization: OrganizationMark
  /** Whether there are projects that this person may not see. */
  others: boolean
}

/** The two ways of seeing nothing. */
export function NoProjects({ organization, others }: NoProjectsProps) {
  return others ? (
    <p className='empty ledger-empty'>
      <strong>You have no access to a project yet.</strong> {organization.name} has projects, but
      nobody gave you permissions in one. Whoever invited you can change that.
    </p>
  ) : (
    <p className='empty ledger-empty'>
      <strong>There are no projects yet.</strong> {organization.name} has not created any.
    </p>
  )
}
