// What the table of open invitations says, in Spanish.
import type { InvitationsTableCopy } from '../en/invitations-table.ts'

export const invitationsTable: InvitationsTableCopy = {
  title: 'Invitaciones',
  columnPerson: 'Dirección',
  columnInvitedBy: 'Quién invita',
  columnExpires: 'Caduca',

  copyLinkOf: (email) => `Copiar el enlace para ${email}`,
  editOf: (email) => `Editar la invitación a ${email}`,
  revokeOf: (email) => `Anular la invitación a ${email}`,

  emptyTitle: 'Ninguna invitación espera respuesta.',
  errorTitle: 'No se han podido cargar las invitaciones',
  refusedTitle: 'No puedes ver estas invitaciones',
  refusedText: 'Pregunta a quien sea propietario o administrador de la organización.',
}
