// What the table of open invitations says, in Japanese.
import type { InvitationsTableCopy } from '../en/invitations-table.ts'

export const invitationsTable: InvitationsTableCopy = {
  title: '招待',
  columnPerson: 'アドレス',
  columnInvitedBy: '招待した人',
  columnExpires: '有効期限',

  copyLinkOf: (email) => `${email} のリンクをコピー`,
  editOf: (email) => `${email} への招待を編集`,
  revokeOf: (email) => `${email} への招待を取り消す`,

  emptyTitle: '未回答の招待はありません。',
  errorTitle: '招待を読み込めませんでした',
  refusedTitle: 'これらの招待は表示できません',
  refusedText: '組織の所有者または管理者にお問い合わせください。',
}
