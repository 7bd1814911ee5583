// What the page of an invitation's link says, in Japanese.
import type { AcceptInvitationCopy } from '../en/accept-invitation.ts'

export const acceptInvitation: AcceptInvitationCopy = {
  title: (by, organization, role) =>
    by === null
      ? `「${organization}」に「${role}」として招待されています`
      : `${by} さんから「${organization}」に「${role}」として招待されています`,
  expires: (when) => `招待の有効期限：${when}`,
  for: (email) => `宛先：${email}`,
  accept: '招待を承諾',
  accepting: '参加しています',
  decline: '辞退',
  declining: '辞退しています',

  signedOut: (email) => `承諾するには ${email} でサインインしてください。`,
  signIn: 'サインイン',
  createAccount: 'アカウントを作成',
  wrong: (invited, own) =>
    own === null
      ? `この招待は ${invited} 宛てです。現在は別のアドレスでサインインしています。`
      : `この招待は ${invited} 宛てです。現在は ${own} でサインインしています。`,
  switchAccount: 'アカウントを切り替える',
  unverified: (email) =>
    `先に ${email} の確認が必要です。登録時に届いたメールを開き、このページに戻ってください。`,
  checkAgain: '確認しました',

  acceptedTitle: (organization) => `「${organization}」に参加しました`,
  acceptedText: (role) => `あなたのロールは「${role}」です。`,
  onward: '続ける',
  declinedTitle: '招待を辞退しました',
  declinedText: (organization) =>
    `新しく招待されないかぎり、「${organization}」からこの招待が届くことはありません。`,

  missingTitle: 'メールのリンクを開いてください',
  missingText: '招待のリンクから開くと、このページに招待が表示されます。',
  unknownTitle: 'このリンクは使えません',
  unknownText:
    '途中で切れている可能性があります。メールのリンク全体をコピーして、もう一度開いてください。',
  expiredTitle: 'この招待は期限切れです',
  expiredText: '招待した人に再送信を依頼してください。',
  revokedTitle: 'この招待は取り消されました',
  revokedText: '心当たりがない場合は、招待した人に確認してください。',
  alreadyDeclinedTitle: 'この招待は辞退済みです',
  alreadyDeclinedText: '参加したい場合は、もう一度招待を依頼してください。',
  supersededTitle: '新しい招待が届いています',
  supersededText: '同じ送信者からの最新のメールにあるリンクを開いてください。',
  usedTitle: 'この招待は承諾済みです',
  usedText: '招待が届いたアドレスでサインインすると利用できます。',
  usedTextSignedIn: 'このアカウントで承諾した場合は、すでにメンバーになっています。',
  failedTitle: '招待を読み込めませんでした',
}
