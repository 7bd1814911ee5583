// What is said of several people chosen in a list, in Japanese.
import type { SelectionCopy } from '../en/selection.ts'

export const selection: SelectionCopy = {
  select: (name) => `${name} を選択`,
  selectAll: '表示中のすべてを選択',
  title: '選択中の人',
  selected: (count) => `${count} 件を選択中`,
  hidden: (count) => `${count} 件は非表示`,
  keys: 'Enter キーで操作に移り、Escape キーで選択を解除します。',
  clear: '選択を解除',

  changeRole: 'ロールを変更',
  resend: '再送信',
  revoke: '取り消す',
  remove: '削除',

  partly: (count, all) => `${all} 件のうち ${count} 件が対象です。`,
  left: '対象外：',
  isInvitation: 'まだ招待中です',
  isMember: 'すでにメンバーです',
  sameRole: (role) => `すでに「${role}」です`,
  more: (count) => `ほか ${count} 件`,

  changeTitle: (count, name, role) =>
    count === 1
      ? `${name} さんのロールを「${role}」に変更しますか？`
      : `${count} 人のロールを「${role}」に変更しますか？`,
  changeConsequence: '新しいロールはすぐに有効になります。',
  changeAct: 'ロールを変更',
  changing: '変更しています',
  changed: (count, role) => `${count} 人のロールが「${role}」になりました`,

  resendTitle: (count, name) =>
    count === 1 ? `${name} への招待を再送信しますか？` : `${count} 件の招待を再送信しますか？`,
  resendConsequence: 'それぞれに新しいリンクが届きます。以前のリンクは使えなくなります。',
  resent: (count) => `${count} 件の招待を再送信しました`,

  revokeTitle: (count, name) =>
    count === 1 ? `${name} への招待を取り消しますか？` : `${count} 件の招待を取り消しますか？`,
  revokeConsequence: 'リンクはすぐに使えなくなります。あとでもう一度招待できます。',
  revokeAct: (count) => (count === 1 ? '招待を取り消す' : `${count} 件の招待を取り消す`),
  revoked: (count) => `${count} 件の招待を取り消しました`,

  removeTitle: (count, name) =>
    count === 1 ? `${name} さんを削除しますか？` : `${count} 人を削除しますか？`,
  removeConsequence: 'すぐにアクセスできなくなります。作成したものは削除されません。',
  removeAct: (count) => (count === 1 ? '削除' : `${count} 人を削除`),
  removed: (count) => `${count} 人を削除しました`,

  failed: (count) => `${count} 件は拒否され、選択されたままです。`,
}
