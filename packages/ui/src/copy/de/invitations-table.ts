// What the table of open invitations says, in German.
import type { InvitationsTableCopy } from '../en/invitations-table.ts'

export const invitationsTable: InvitationsTableCopy = {
  title: 'Einladungen',
  columnPerson: 'Adresse',
  columnInvitedBy: 'Eingeladen von',
  columnExpires: 'Ablauf',

  copyLinkOf: (email) => `Link für ${email} kopieren`,
  editOf: (email) => `Einladung an ${email} bearbeiten`,
  revokeOf: (email) => `Einladung an ${email} zurückziehen`,

  emptyTitle: 'Keine Einladung wartet auf eine Antwort.',
  errorTitle: 'Die Einladungen konnten nicht geladen werden',
  refusedTitle: 'Diese Einladungen sind für Sie nicht sichtbar',
  refusedText: 'Jemand aus der Verwaltung der Organisation kann Ihnen weiterhelfen.',
}
