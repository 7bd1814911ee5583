// Decides the screen of the people of an organization: it is Rollcall's.
import { MembersTable } from '@rollcall/ui'
import { navigate } from '../router.tsx'
import type { SectionProps } from './section.ts'

/** Who is in an organization. */
export function PeoplePage({ organization, entry }: SectionProps) {
  return (
    <>
      <title>{`${entry.label} · ${organization.name}`}</title>
      <h1 className='hidden'>{organization.name}</h1>
      <div className='bleed'>
        <MembersTable organizationId={organization.id} onLeft={() => navigate('/organizations')} />
      </div>
    </>
  )
}
