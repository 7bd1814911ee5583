// Decides what the mail about an offer of ownership says at the moment it is decided.
import { neutralOwnershipOffer, roleLabel, type Member, type OwnershipOffer } from '@rollcall/core'
import { languageOf } from '../mail/language.ts'
import { ownershipOfferMail } from '../mail/ownership-offer.ts'
import { demandSendable } from '../mail/template.ts'
import { placeholder } from '../outgoing.ts'
import type { FrozenMail } from '../repository/outbox.ts'
import { frozen, type Freezing } from './freeze.ts'

/** Writes the mail in the language of the member to whom the ownership is offered. */
export function freezeOffer(
  freezing: Omit<Freezing, 'registered'>,
  to: Member,
  { id, expiresAt }: OwnershipOffer,
): FrozenMail {
  const { kit, viewer, mailing } = freezing
  const { organization, policy, member } = viewer
  const { brand, templates } = mailing
  const locale = languageOf(to.locale).tag
  const words = kit.words(organization.policy, locale)
  const { role, transfer } = policy.owners
  const facts = neutralOwnershipOffer({
    kind: 'ownership_offer',
    locale,
    organization: { name: organization.name },
    offeredBy: { name: member.name },
    roleLabel: roleLabel(words, role),
    formerRoleLabel: roleLabel(words, transfer?.formerOwnerBecomes ?? member.role),
    expiresAt,
  })
  const parts = { brand, link: placeholder }
  const text = templates.ownershipOffer
    ? demandSendable(
        'ownershipOffer',
        templates.ownershipOffer({ ...facts, ...parts }),
        placeholder,
      )
    : ownershipOfferMail(facts, parts)
  return frozen(freezing, { about: { ownershipOfferId: id }, recipient: to.email }, text)
}
