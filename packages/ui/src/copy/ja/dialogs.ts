// What the confirming dialogs say, in Japanese.
import type { DialogsCopy } from '../en/dialogs.ts'

export const dialogs: DialogsCopy = {
  removeTitle: (name) => `${name} さんを削除しますか？`,
  removeConsequence: (short) =>
    `${short} さんはただちにアクセスできなくなります。作成したものは削除されません。`,
  removeAct: (short) => `${short} さんを削除`,
  remove: '削除',
  removing: '削除しています',
  invitationsRevoked: (short, count) =>
    `${short} さんが送った未回答の招待 ${count} 件が取り消されます。`,
  offerCancelled: (short) => `${short} さんへの所有権の譲渡は取り下げられます。`,
  userDeleted: (short) => `${short} さんが所属する最後の組織です。アカウントも削除されます。`,

  revokeTitle: (email) => `${email} への招待を取り消しますか？`,
  revokeConsequence: 'リンクはただちに使えなくなります。このアドレスは後でもう一度招待できます。',
  revokeAct: '招待を取り消す',
  revoking: '取り消しています',

  editTitle: (email) => `${email} への招待を編集`,
  editConsequence: 'リンクはそのままで、メールは送信されません。',
  editStale: 'その間に他の人がこの招待を変更したため、何も保存されませんでした。現在の内容：',
  editAgain: 'ご自身の変更は残っています。適用するには、もう一度保存してください。',
  editAccess: 'アクセス',

  resendTitle: '招待を再送信しますか？',
  resendConsequence: (email) =>
    `${email} に新しいリンクが届きます。以前のリンクは使えなくなります。`,
  resendAct: '再送信',
  resending: '送信しています',

  suspendTitle: (name) => `${name} さんのアクセスを停止しますか？`,
  suspendConsequence: (short) =>
    `停止を解除するまで、${short} さんはアクセスできません。ロールは保持されます。`,
  suspendAct: '停止',
  suspending: '停止しています',

  reactivateTitle: (name) => `${name} さんのアクセスの停止を解除しますか？`,
  reactivateConsequence: (short) =>
    `${short} さんは元のロールで、すぐにアクセスできるようになります。`,
  reactivateAct: '停止を解除',
  reactivating: '解除しています',

  transferTitle: (organization, name) =>
    `「${organization}」の所有権を ${name} さんに譲渡しますか？`,
  transferConsequence: (short, role, former) =>
    `${short} さんが承諾するまで何も変わりません。承諾後、${short} さんは「${role}」、あなたは「${former}」になります。`,
  transferAct: '申し出を送信',
  transferring: '送信しています',

  leaveTitle: (organization) => `「${organization}」から退出しますか？`,
  leaveConsequence: (organization) =>
    `ただちにアクセスできなくなります。戻るには、「${organization}」のメンバーからの新しい招待が必要です。`,
  leaveAct: (organization) => `「${organization}」から退出`,
  leaving: '退出しています',
}
