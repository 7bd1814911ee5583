// Decides which screens a theme is tried on, and who uses them.
import { MembershipSettings, MembersTable, PendingInvitesBell } from '@rollcall/ui'
import type { ReactElement } from 'react'
import { openCompany, type Company } from '../people.ts'
import { Host } from '../story.tsx'

/** A company whose owner is invited elsewhere too, so that there is something in the bell. */
export async function openThemed(): Promise<Company> {
  const company = await openCompany()
  const { account, ago, ask, rollcall } = company
  const other = account('astrid@nordic.example', { name: 'Astrid Berg' })
  for (const [name, past] of [
    ['Nordic Labs', 'PT5H'],
    ['Donaudampfschifffahrtsgesellschaft Wien', 'P2D'],
  ] as const) {
    const { organization } = await rollcall.organizations.create({ name, owner: other })
    await ago(past, () =>
      ask(other, 'inviteMembers', {
        organizationId: organization.id,
        people: [{ email: company.owner.email }],
      }),
    )
  }
  return company
}

/** The app of a host: a bell in its bar, the members, and a form. */
export function ThemedScreens({ company }: { company: Company }): ReactElement {
  const { organizationId, owner } = company
  return (
    <Host company={company} as={owner}>
      <div className='theming-host'>
        <div className='theming-bar'>
          <span>Acme Cloud</span>
          <PendingInvitesBell />
        </div>
        <div className='theming-screen'>
          <MembersTable
            organizationId={organizationId}
            columns={['person', 'role', 'active']}
            onOpenMember={() => undefined}
          />
        </div>
      </div>
      <div className='theming-host'>
        <div className='theming-screen'>
          <MembershipSettings organizationId={organizationId} />
        </div>
      </div>
    </Host>
  )
}
