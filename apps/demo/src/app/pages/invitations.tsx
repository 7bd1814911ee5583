// Decides the screen of the invitations an organization has sent and that wait for an answer: it is Rollcall's.
import type { OrganizationMark } from '@rollcall/core'
import { InvitationsTable } from '@rollcall/ui'
import { useUrlView } from '@rollcall/ui/hooks'
import type { SectionProps } from './section.ts'

/** The open invitations, as a page of its own. */
export function InvitationsPage({ organization, entry }: SectionProps) {
  return (
    <>
      <title>{`${entry.label} · ${organization.name}`}</title>
      <SentInvitations organization={organization} />
    </>
  )
}

/** The open invitations. */
export function SentInvitations({ organization }: { organization: OrganizationMark }) {
  return (
    <div className='bleed'>
      <InvitationsTable organizationId={organization.id} {...useUrlView()} />
    </div>
  )
}
