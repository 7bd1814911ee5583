// What the page of an invitation's link says, in Chinese (simplified).
import type { AcceptInvitationCopy } from '../en/accept-invitation.ts'

export const acceptInvitation: AcceptInvitationCopy = {
  title: (by, organization, role) =>
    by === null
      ? `邀请您以“${role}”身份加入“${organization}”`
      : `“${by}”邀请您以“${role}”身份加入“${organization}”`,
  expires: (when) => `此邀请将于${when}过期。`,
  for: (email) => `受邀地址：${email}`,
  accept: '接受邀请',
  accepting: '正在加入',
  decline: '谢绝',
  declining: '正在谢绝',

  signedOut: (email) => `请使用 ${email} 登录，然后接受邀请。`,
  signIn: '登录',
  createAccount: '创建账户',
  wrong: (invited, own) =>
    own === null
      ? `此邀请是发给 ${invited} 的，您目前使用另一个地址登录。`
      : `此邀请是发给 ${invited} 的，您目前以 ${own} 登录。`,
  switchAccount: '切换账户',
  unverified: (email) => `请先验证 ${email}：打开注册时收到的邮件完成验证，然后回到此页面。`,
  checkAgain: '我已验证',

  acceptedTitle: (organization) => `您已加入“${organization}”`,
  acceptedText: (role) => `您的角色：${role}。`,
  onward: '继续',
  declinedTitle: '已谢绝邀请',
  declinedText: (organization) => `除非有人重新邀请您，“${organization}”不会再发送此邀请。`,

  missingTitle: '请打开邮件中的链接',
  missingText: '通过邀请链接进入后，此页面会显示邀请内容。',
  unknownTitle: '此链接无法使用',
  unknownText: '链接可能不完整。请从邮件中复制完整的链接，然后重新打开。',
  expiredTitle: '此邀请已过期',
  expiredText: '请联系邀请您的人重新发送。',
  revokedTitle: '此邀请已撤销',
  revokedText: '如果您认为这是误操作，请联系邀请您的人。',
  alreadyDeclinedTitle: '此邀请已被谢绝',
  alreadyDeclinedText: '如果您改变了主意，可以请对方重新邀请。',
  supersededTitle: '有更新的邀请',
  supersededText: '请打开同一发件人最新邮件中的链接。',
  usedTitle: '此邀请已被接受',
  usedText: '使用收到邀请的地址登录即可进入。',
  usedTextSignedIn: '如果您是用当前账户接受的，那么您已经是成员了。',
  failedTitle: '无法加载此邀请',
}
