// What the table of open invitations says, in French.
import type { InvitationsTableCopy } from '../en/invitations-table.ts'

export const invitationsTable: InvitationsTableCopy = {
  title: 'Invitations',
  columnPerson: 'Adresse',
  columnInvitedBy: 'Invité par',
  columnExpires: 'Expiration',

  copyLinkOf: (email) => `Copier le lien pour ${email}`,
  editOf: (email) => `Modifier l’invitation envoyée à ${email}`,
  revokeOf: (email) => `Annuler l’invitation envoyée à ${email}`,

  emptyTitle: 'Aucune invitation n’attend de réponse.',
  errorTitle: 'Impossible de charger les invitations',
  refusedTitle: 'Vous ne pouvez pas voir ces invitations',
  refusedText: 'Adressez-vous à un propriétaire ou à un administrateur de l’organisation.',
}
