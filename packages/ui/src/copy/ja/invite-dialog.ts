// What the dialog for inviting says, in Japanese.
import type { InviteDialogCopy } from '../en/invite-dialog.ts'

export const inviteDialog: InviteDialogCopy = {
  title: (organization, alone) =>
    alone ? `「${organization}」に 1 人を招待` : `「${organization}」にメンバーを招待`,
  consequence: (length, alone) =>
    `${alone ? '本人' : 'それぞれ'}に専用のリンクが届きます` +
    (length === null ? '。' : `（有効期間 ${length}）。`),
  addresses: 'メールアドレス',
  placeholder: 'ada@example.com、または一覧を貼り付け',
  hint: '一覧をそのまま貼り付けられます。名前、カンマ、改行が含まれていても問題ありません。',
  edit: (email) => `${email} を編集`,
  remove: (email) => `${email} を削除`,
  valid: '招待できます',
  unchecked: '有効なアドレス',
  keys: '矢印キーでアドレスを移動し、Enter で修正、Delete で削除します。',
  added: (count) => `アドレスを ${count} 件追加しました`,
  removed: (email) => `${email} を削除しました`,
  summary: (ready, wrong) =>
    [ready > 0 || wrong === 0 ? `準備完了 ${ready} 件` : '', wrong > 0 ? `要確認 ${wrong} 件` : '']
      .filter((part) => part !== '')
      .join('、'),
  tooMany: (most) => `一度に招待できるのは ${most} 人までです`,
  address: 'メールアドレス',
  addressPlaceholder: 'ada@example.com',
  again: 'メールアドレス（確認）',
  differs: '上のアドレスと一致しません。',
  name: '名前',
  nameHelp: '姓と名の入力をおすすめします。ここの全員に表示されます。',
  locale: '言語',
  localeHelp: '招待メールはこの言語で送られます。',
  notToday: '本日は不可',
  mailUnwanted: 'ここからのメールを希望していません',
  removeWrong: (count) => `この ${count} 件を削除`,
  perDay: (most, when) => `本日の上限（${most} 人）に達しました。次に招待できるのは${when}です。`,
  role: 'ロール',
  rolePermissions: (role, count) => `「${role}」の権限 ${count} 件`,
  seats: 'シート',
  seatsTaken: (used, limit) => `${limit} 席中 ${used} 席使用中`,
  seatsShort: (free) =>
    free === 0
      ? '空きシートがありません。シートの追加を依頼するか、メンバーを削除してください。'
      : `空きは ${free} 席だけです。超えた分の招待は拒否されます。`,
  seatsLater: 'シートは、招待が承諾された時点で使用されます。',
  more: 'メッセージを追加',
  message: 'メッセージ',
  messagePlaceholder: 'メールのリンクの上に表示されます',
  nobody: '先にアドレスを追加してください',
  nothingValid: '送信できるアドレスがありません',
  send: (count) => (count <= 1 ? '招待を送信' : `${count} 件の招待を送信`),
  sending: '送信しています',

  sentTitle: (count) => (count === 1 ? '招待を送信しました' : `${count} 件の招待を送信しました`),
  linksTitle: (count) =>
    count === 1 ? '招待の準備ができました' : `${count} 件の招待の準備ができました`,
  linksText:
    'ここからメールは送信されません。リンクをそれぞれ本人に渡してください。本人だけが使えます。',
  notSent: (count) => `${count} 件のアドレスは招待されませんでした。下に残っています。`,
  copyLinkOf: (email) => `${email} のリンクをコピー`,
  inviteMore: 'さらに招待',

  register: '新しいユーザーを登録',
  registerHelp: 'まだアカウントがない人のための登録です。招待はその後に行います。',
  registerFirst: (email) => `先に ${email} を登録してから、招待を送信してください。`,
  registerTitle: '新しいユーザーを登録',
  registerConsequence: 'アカウントが作成されます。招待は次のステップです。',
  back: '戻る',
  registered: (name) => `${name} さんのアカウントを作成しました。招待はまだ送られていません。`,
  done: '完了',
}
