// What is said of several people chosen in a list, in French.
import type { SelectionCopy } from '../en/selection.ts'
import { plurals } from '../plural.ts'

const plural = plurals('fr')

/** Of people: a million of them is followed by `de`, which is said here with the same words. */
const people = (count: number): string =>
  plural(count, {
    one: `${count} personne`,
    many: `${count} de personnes`,
    other: `${count} personnes`,
  })
const invitations = (count: number): string =>
  plural(count, {
    one: `${count} invitation`,
    many: `${count} d’invitations`,
    other: `${count} invitations`,
  })
const ending = (count: number): string => plural(count, { one: '', many: 's', other: 's' })

export const selection: SelectionCopy = {
  select: (name) => `Sélectionner ${name}`,
  selectAll: 'Sélectionner toutes les lignes affichées',
  title: 'Personnes sélectionnées',
  selected: (count) => `${count} sélectionnée${ending(count)}`,
  hidden: (count) => `${count} non affichée${ending(count)}`,
  keys: 'Entrée mène aux actions, Échap annule la sélection.',
  clear: 'Annuler la sélection',

  changeRole: 'Changer le rôle',
  resend: 'Renvoyer',
  revoke: 'Révoquer',
  remove: 'Retirer',

  partly: (count, all) => `Concerne ${count} sur ${all}.`,
  left: 'Non concernées :',
  isInvitation: 'Seulement invitée pour l’instant',
  isMember: 'Déjà membre',
  sameRole: (role) => `A déjà le rôle ${role}`,
  more: (count) => `et ${count} de plus`,

  changeTitle: (count, name, role) =>
    count === 1
      ? `Donner le rôle ${role} à ${name} ?`
      : `Donner le rôle ${role} à ${people(count)} ?`,
  changeConsequence: 'Le nouveau rôle s’applique aussitôt.',
  changeAct: 'Changer le rôle',
  changing: 'Changement',
  changed: (count, role) =>
    plural(count, {
      one: `${people(count)} a maintenant le rôle ${role}`,
      many: `${people(count)} ont maintenant le rôle ${role}`,
      other: `${people(count)} ont maintenant le rôle ${role}`,
    }),

  resendTitle: (count, name) =>
    count === 1 ? `Renvoyer l’invitation à ${name} ?` : `Renvoyer ${invitations(count)} ?`,
  resendConsequence:
    'Chaque adresse reçoit un nouveau lien. Les liens précédents ne fonctionnent plus.',
  resent: (count) => `${invitations(count)} renvoyée${ending(count)}`,

  revokeTitle: (count, name) =>
    count === 1 ? `Annuler l’invitation envoyée à ${name} ?` : `Annuler ${invitations(count)} ?`,
  revokeConsequence:
    'Les liens cessent aussitôt de fonctionner. Vous pourrez réinviter ces adresses plus tard.',
  revokeAct: (count) => (count === 1 ? 'Annuler l’invitation' : `Annuler ${invitations(count)}`),
  revoked: (count) => `${invitations(count)} annulée${ending(count)}`,

  removeTitle: (count, name) => (count === 1 ? `Retirer ${name} ?` : `Retirer ${people(count)} ?`),
  removeConsequence: 'L’accès prend fin aussitôt. Rien de ce qui a été créé n’est supprimé.',
  removeAct: (count) => (count === 1 ? 'Retirer' : `Retirer ${people(count)}`),
  removed: (count) => `${people(count)} retirée${ending(count)}`,

  failed: (count) =>
    plural(count, {
      one: `${count} a été refusée et reste sélectionnée.`,
      many: `${count} ont été refusées et restent sélectionnées.`,
      other: `${count} ont été refusées et restent sélectionnées.`,
    }),
}
