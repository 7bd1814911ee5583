// Decides what the mail about an offer of ownership says at the moment it is decided.
import { roleLabel, type Member, type OwnershipOffer, type Viewer } from '@rollcall/core'
import type { Kit } from '../kit.ts'
import { languageOf } from '../mail/language.ts'
import { ownershipOfferMail } from '../mail/ownership-offer.ts'
import { placeholder } from '../outgoing.ts'
import type { FrozenMail } from '../repository/outbox.ts'
import { frozen } from './freeze.ts'

/** Writes the mail in the language of the member to whom the ownership is offered. */
export function freezeOffer(
  kit: Kit,
  { organization, policy, member }: Viewer,
  to: Member,
  { id, expiresAt }: OwnershipOffer,
): FrozenMail {
  const locale = languageOf(to.locale).tag
  const words = kit.words(organization.policy, locale)
  const { role, transfer } = policy.owners
  const mail = ownershipOfferMail(
    {
      kind: 'ownership_offer',
      locale,
      organization: { name: organization.name },
      offeredBy: { name: member.name },
      roleLabel: roleLabel(words, role),
      formerRoleLabel: roleLabel(words, transfer?.formerOwnerBecomes ?? member.role),
      expiresAt,
    },
    placeholder,
  )
  return frozen(kit, { about: { ownershipOfferId: id }, recipient: to.email }, mail)
}
