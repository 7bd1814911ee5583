// What the bell says, in Chinese (simplified).
import type { BellCopy } from '../en/bell.ts'

export const bell: BellCopy = {
  name: (count) => (count === 0 ? '没有待处理的邀请' : `${count}份待处理的邀请`),
  title: '邀请',
  menuItem: '邀请',
  invites: (organization, role) => `“${organization}”邀请您以“${role}”身份加入`,
  expires: (when) => `${when}过期`,
  accept: '接受',
  acceptOf: (organization) => `接受“${organization}”的邀请`,
  decline: '谢绝',
  declineOf: (organization) => `谢绝“${organization}”的邀请`,
  joining: (organization) => `正在加入“${organization}”`,
  joined: (organization) => `您已加入“${organization}”`,
  declined: (organization) => `已谢绝“${organization}”`,
  gone: '此邀请已失效',
  undo: '撤销',
  undoOf: (organization) => `撤销对“${organization}”的谢绝`,
  empty: '没有等待您处理的邀请。',
  unverified: '验证电子邮件地址后，您的邀请会显示在这里。',
  failed: '无法加载您的邀请。',
}
