// What the table of open invitations says, in Arabic.
import type { InvitationsTableCopy } from '../en/invitations-table.ts'

export const invitationsTable: InvitationsTableCopy = {
  title: 'الدعوات',
  columnPerson: 'العنوان',
  columnInvitedBy: 'صاحب الدعوة',
  columnExpires: 'انتهاء الصلاحية',

  copyLinkOf: (email) => `نسخ الرابط الخاص بـ ${email}`,
  editOf: (email) => `تعديل دعوة ${email}`,
  revokeOf: (email) => `سحب دعوة ${email}`,

  emptyTitle: 'لا توجد دعوات في انتظار الرد.',
  errorTitle: 'تعذّر تحميل الدعوات',
  refusedTitle: 'لا يمكنك عرض هذه الدعوات',
  refusedText: 'يُرجى التواصل مع أحد مالكي المؤسسة أو مسؤوليها.',
}
