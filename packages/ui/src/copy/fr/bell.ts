// What the bell says, in French.
import type { BellCopy } from '../en/bell.ts'
import { plurals } from '../plural.ts'

const plural = plurals('fr')

export const bell: BellCopy = {
  name: (count) =>
    count === 0
      ? 'Aucune invitation en attente'
      : plural(count, {
          one: `${count} invitation en attente`,
          many: `${count} d’invitations en attente`,
          other: `${count} invitations en attente`,
        }),
  title: 'Invitations',
  menuItem: 'Invitations',
  invites: (organization, role) => `${organization} vous invite avec le rôle ${role}`,
  expires: (when) => `expire ${when}`,
  accept: 'Accepter',
  acceptOf: (organization) => `Accepter l’invitation à rejoindre ${organization}`,
  decline: 'Refuser',
  declineOf: (organization) => `Refuser l’invitation à rejoindre ${organization}`,
  joining: (organization) => `Adhésion à ${organization} en cours`,
  joined: (organization) => `Vous avez rejoint ${organization}`,
  declined: (organization) => `Invitation refusée : ${organization}`,
  gone: 'Cette invitation n’est plus valable',
  undo: 'Annuler',
  undoOf: (organization) => `Annuler le refus : ${organization}`,
  empty: 'Aucune invitation ne vous attend.',
  unverified: 'Dès que votre adresse e-mail sera confirmée, vos invitations apparaîtront ici.',
  failed: 'Impossible de charger vos invitations.',
}
