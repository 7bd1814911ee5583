// What the table of open invitations says, in Chinese (simplified).
import type { InvitationsTableCopy } from '../en/invitations-table.ts'

export const invitationsTable: InvitationsTableCopy = {
  title: '邀请',
  columnPerson: '电子邮件地址',
  columnInvitedBy: '邀请人',
  columnExpires: '过期时间',

  copyLinkOf: (email) => `复制 ${email} 的链接`,
  editOf: (email) => `编辑发给 ${email} 的邀请`,
  revokeOf: (email) => `撤销发给 ${email} 的邀请`,

  emptyTitle: '没有等待答复的邀请。',
  errorTitle: '无法加载邀请',
  refusedTitle: '您无法查看这些邀请',
  refusedText: '请联系该组织的所有者或管理员。',
}
