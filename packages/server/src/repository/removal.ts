// What is known of somebody who may be removed: read in one statement.
import { Refusal, type Member, type RemovalFacts } from '@rollcall/core'
import type { Database } from './database.ts'
import { withGrants } from './grant.ts'
import { memberColumns } from './member.ts'
import { unexpired } from './ownership-offer.ts'

/**
 * A member, also a removed one, with what a removal would touch.
 *
 * @throws Refusal `not_found`
 */
export async function getRemoval(
  db: Database,
  organizationId: string,
  id: string,
  now: string,
): Promise<{ member: Member; facts: Omit<RemovalFacts, 'vetoes'> }> {
  const row = await db
    .selectFrom('rollcallMember as m')
    .select(memberColumns)
    .select((eb) => [
      eb
        .selectFrom('rollcallInvitation as i')
        .select((inner) => inner.fn.countAll<number | string>().as('count'))
        .where('i.organizationId', '=', organizationId)
        .where('i.invitedById', '=', id)
        .where('i.status', '=', 'pending')
        .as('openInvitations'),
      eb
        .selectFrom('rollcallOwnershipOffer as f')
        .select((inner) => inner.fn.countAll<number | string>().as('count'))
        .where('f.openOrganizationId', '=', organizationId)
        .where(unexpired(now))
        .where((inner) =>
          inner.or([inner('f.fromMemberId', '=', id), inner('f.toMemberId', '=', id)]),
        )
        .as('openOffers'),
      eb
        .selectFrom('rollcallMember as other')
        .select((inner) => inner.fn.countAll<number | string>().as('count'))
        .whereRef('other.userId', '=', 'm.userId')
        .where('other.listed', '=', 1)
        .where('other.id', '<>', id)
        .as('otherOrganizations'),
    ])
    .where('m.organizationId', '=', organizationId)
    .where('m.id', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal({ code: 'not_found' }))
  const { openInvitations, openOffers, otherOrganizations, ...member } = row
  return {
    member: withGrants(member),
    facts: {
      openInvitations: Number(openInvitations),
      openOffer: Number(openOffers) > 0,
      otherOrganizations: Number(otherOrganizations),
    },
  }
}
