// What mails say in English.
import type { Sentences } from '../sentences.ts'

export const en: Sentences = {
  quoted: (text) => `“${text}”`,
  stranger: 'If you do not know what this is about, you can ignore this mail: nothing happens.',
  invitation: {
    subject: (who, organization) => `${who} invites you to ${organization}`,
    lead: (who, organization, role) => `${who} invites you to join ${organization} as ${role}.`,
    registered: 'You get access with the account you already have: sign in and accept.',
    unregistered:
      'You do not have an account yet: create one with this address, choose a password, and accept.',
    until: (day) => `The invitation is open until ${day}.`,
    withoutEnd: 'The invitation stays open until it is taken back.',
    act: 'See the invitation',
  },
  ownershipOffer: {
    subject: (who, organization) =>
      who === null
        ? `You are offered the ownership of ${organization}`
        : `${who} offers you the ownership of ${organization}`,
    lead: (who, organization) =>
      who === null
        ? `You are offered the ownership of ${organization}.`
        : `${who} offers you the ownership of ${organization}.`,
    meaning: (role, who, formerRole) =>
      `If you accept, you become ${role}, and ${who ?? 'the former owner'} becomes ${formerRole}.`,
    nothingYet: 'Nothing changes until you accept.',
    until: (day) => `The offer is open until ${day}.`,
    act: 'See the offer',
  },
}
