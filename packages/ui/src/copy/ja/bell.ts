// What the bell says, in Japanese.
import type { BellCopy } from '../en/bell.ts'

export const bell: BellCopy = {
  name: (count) => (count === 0 ? '未回答の招待はありません' : `未回答の招待 ${count} 件`),
  title: '招待',
  menuItem: '招待',
  invites: (organization, role) => `「${organization}」から「${role}」として招待されています`,
  expires: (when) => `期限：${when}`,
  accept: '承諾',
  acceptOf: (organization) => `「${organization}」への招待を承諾`,
  decline: '辞退',
  declineOf: (organization) => `「${organization}」への招待を辞退`,
  joining: (organization) => `「${organization}」に参加しています`,
  joined: (organization) => `「${organization}」に参加しました`,
  declined: (organization) => `「${organization}」への招待を辞退しました`,
  gone: 'この招待は無効になりました',
  undo: '元に戻す',
  undoOf: (organization) => `「${organization}」の辞退を元に戻す`,
  empty: '未回答の招待はありません。',
  unverified: 'メールアドレスを確認すると、招待がここに表示されます。',
  failed: '招待を読み込めませんでした。',
}
