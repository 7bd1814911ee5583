// What the table of open invitations says, in Russian.
import type { InvitationsTableCopy } from '../en/invitations-table.ts'

export const invitationsTable: InvitationsTableCopy = {
  title: 'Приглашения',
  columnPerson: 'Адрес',
  columnInvitedBy: 'Кто приглашает',
  columnExpires: 'Срок',

  copyLinkOf: (email) => `Скопировать ссылку для ${email}`,
  editOf: (email) => `Изменить приглашение для ${email}`,
  revokeOf: (email) => `Отозвать приглашение для ${email}`,

  emptyTitle: 'Ни одно приглашение не ждёт ответа.',
  errorTitle: 'Не удалось загрузить приглашения',
  refusedTitle: 'Эти приглашения вам не видны',
  refusedText: 'Обратитесь к владельцу или администратору организации.',
}
