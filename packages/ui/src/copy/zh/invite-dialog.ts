// What the dialog for inviting says, in Chinese (simplified).
import type { InviteDialogCopy } from '../en/invite-dialog.ts'

export const inviteDialog: InviteDialogCopy = {
  title: (organization, alone) =>
    alone ? `邀请一位用户加入“${organization}”` : `邀请他人加入“${organization}”`,
  consequence: (length, alone) =>
    `${alone ? '受邀者会' : '每位受邀者都会'}收到一个专属链接` +
    (length === null ? '。' : `，有效期为${length}。`),
  addresses: '电子邮件地址',
  placeholder: 'ada@example.com，或粘贴一个列表',
  hint: '可直接粘贴整个列表，带有姓名、逗号或换行都没关系。',
  edit: (email) => `编辑 ${email}`,
  remove: (email) => `移除 ${email}`,
  valid: '可以邀请',
  unchecked: '地址有效',
  keys: '用方向键在地址之间移动，按 Enter 修改，按 Delete 移除。',
  added: (count) => `已添加${count}个地址`,
  removed: (email) => `已移除 ${email}`,
  summary: (ready, wrong) =>
    [ready > 0 || wrong === 0 ? `${ready}个已就绪` : '', wrong > 0 ? `${wrong}个需要检查` : '']
      .filter((part) => part !== '')
      .join('，'),
  tooMany: (most) => `一次最多邀请${most}人`,
  address: '电子邮件地址',
  addressPlaceholder: 'ada@example.com',
  again: '再次输入电子邮件地址',
  differs: '与上面的地址不一致。',
  name: '姓名',
  nameHelp: '建议填写全名，这里的所有人都会看到。',
  locale: '语言',
  localeHelp: '邀请邮件将使用此语言。',
  notToday: '今天不行',
  mailUnwanted: '不愿接收此处的邮件',
  removeWrong: (count) => `移除这${count}个`,
  perDay: (most, when) => `今天已邀请${most}人，达到上限。请${when}再继续。`,
  role: '角色',
  rolePermissions: (role, count) => `“${role}”的${count}项权限`,
  seats: '席位',
  seatsTaken: (used, limit) => `已用${used}个，共${limit}个`,
  seatsShort: (free) =>
    free === 0
      ? '没有空余席位。请申请更多席位，或移除某人。'
      : `只剩${free}个席位，超出的邀请会被拒绝。`,
  seatsLater: '邀请被接受后才会占用席位。',
  more: '添加留言',
  message: '留言',
  messagePlaceholder: '显示在邮件中链接的上方',
  nobody: '请先添加一个地址',
  nothingValid: '没有可以发送的地址',
  send: (count) => (count <= 1 ? '发送邀请' : `发送${count}份邀请`),
  sending: '正在发送',

  sentTitle: (count) => (count === 1 ? '邀请已发送' : `已发送${count}份邀请`),
  linksTitle: (count) => (count === 1 ? '邀请已就绪' : `${count}份邀请已就绪`),
  linksText: '这里不会发出邮件。请将每个链接转交给对应的人，链接仅供其本人使用。',
  notSent: (count) => `有${count}个地址未能邀请，仍保留在下方。`,
  copyLinkOf: (email) => `复制链接：${email}`,
  inviteMore: '继续邀请',

  register: '注册新用户',
  registerHelp: '适用于还没有账号的人，注册之后再邀请。',
  registerFirst: (email) => `请先注册 ${email}，再发送邀请。`,
  registerTitle: '注册新用户',
  registerConsequence: '这会创建一个账号，邀请是下一步。',
  back: '返回',
  registered: (name) => `“${name}”现在有账号了，但还没有收到邀请。`,
  done: '完成',
}
