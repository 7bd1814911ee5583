// Why something cannot be done, in Japanese.
import type { RefusalCopy } from '../en/refusal.ts'

export const refusal: RefusalCopy = {
  malformed: () =>
    'リクエストを読み取れませんでした。ページを再読み込みして、もう一度お試しください。',
  not_signed_in: () => 'サインアウトしています。サインインして、もう一度お試しください。',
  not_permitted: () => 'この操作の権限がありません。組織の管理者にお問い合わせください。',
  outranked: ({ role }, say) => `この操作は「${say.role(role)}」以上のロールだけができます。`,
  beyond_own_access: () => '付与できるのは、自分が持っているアクセス権だけです。',
  given_by_transfer: ({ role }, say) =>
    `「${say.role(role)}」は付与ではなく譲渡するロールです。所有権の譲渡を申し出てください。`,
  not_asked: () => 'ここの招待では、この項目を選択できません。',
  field_locked: () => 'この項目はここでは変更できません。',
  email_unverified: () => '先にメールアドレスを確認してください。',
  wrong_account: ({ email }) => `この招待は ${email} 宛てです。`,
  cross_site: () => 'このページからは操作できません。アプリを開いて、もう一度お試しください。',
  not_found: () => 'すでに存在しないか、アクセスする権限がありません。',
  link_unknown: () => 'このリンクは使えません。全体がコピーされているか確認してください。',
  method_not_allowed: () =>
    'リクエストを読み取れませんでした。ページを再読み込みして、もう一度お試しください。',
  already_invited: () => '招待済み',
  already_member: () => 'すでにメンバーです',
  cannot_be_invited: () => '招待できません',
  project_member: () => 'すでにプロジェクトのメンバーです',
  not_registered: () => 'アカウントがありません',
  already_registered: () => 'このアドレスにはすでにアカウントがあります。招待を送信してください。',
  already_in_all_projects: ({ role }, say) =>
    `「${say.role(role)}」はすべてのプロジェクトにアクセスできます。`,
  duplicate_email: () => '重複しています',
  invalid_email: () => 'メールアドレスではありません',
  unknown_role: ({ role }) => `「${role}」というロールはありません。`,
  last_owner: () => '組織には所有者が必要です。先に別の人を所有者にしてください。',
  seat_limit: ({ limit }) =>
    `シートはすべて使用中です（${limit} 席）。メンバーを削除するか、シートの追加を依頼してください。`,
  already_suspended: () => 'このユーザーはすでに停止されています。',
  already_active: () => 'このユーザーはすでにアクセスできます。',
  is_self: () => '自分自身にはこの操作を行えません。退出することはできます。',
  not_declinable: () => 'この招待は辞退できません。そのままにしておけます。',
  invitation_closed: () => 'この招待はすでに回答されたか、取り消されています。',
  invitation_expired: () => 'この招待は期限切れです。先に再送信してください。',
  invitation_revoked: () => 'この招待は取り消されました。',
  invitation_declined: () => 'この招待は辞退されました。',
  invitation_superseded: () =>
    '新しい招待が送信されています。最新のメールのリンクを使ってください。',
  invitation_used: () => 'この招待はすでに承諾されています。',
  not_offerable: ({ role }, say) => `ここでは「${say.role(role)}」に所有権を譲渡できません。`,
  already_offered: () => '所有権の譲渡はすでに申し出ています。先にその申し出を取り下げてください。',
  offer_closed: () => 'この申し出はすでに回答されたか、取り下げられています。',
  offer_expired: () => 'この申し出は期限切れです。新しい申し出を依頼してください。',
  refused_by_host: ({ message }) => message,
  mail_unavailable: () => 'ここからメールを送信できません。代わりにリンクをコピーしてください。',
  mail_unwanted: () =>
    'このアドレスは、この組織のメールを迷惑メールとして報告しています。代わりにリンクをコピーしてください。',
  stale_version: () => 'その間に他の人が変更しました。内容を確認して、もう一度お試しください。',
  key_reused: () =>
    '同じリクエストが別の内容で送信されています。ページを再読み込みして、もう一度お試しください。',
  version_required: () =>
    'リクエストを読み取れませんでした。ページを再読み込みして、もう一度お試しください。',
  too_large: () => '一度に送信する量が多すぎます。減らして、もう一度お試しください。',
  not_json: () =>
    'リクエストを読み取れませんでした。ページを再読み込みして、もう一度お試しください。',
  invalid_input: ({ errors }) => {
    const [first] = errors
    return first ? `入力内容に問題があります：${first.message}` : '入力内容に問題があります。'
  },
  too_many: ({ retryAt }, say) => `操作が多すぎます。次に試せるのは${say.time(retryAt)}です。`,
  internal: ({ correlationId }) =>
    `こちら側で問題が発生しました（${correlationId}）。もう一度お試しください。`,
  unavailable: () => 'サーバーが応答しません。接続を確認して、もう一度お試しください。',
  outcome_unknown: () =>
    '保存中に接続が切れました。完了しているか確認してから、もう一度お試しください。',
}
