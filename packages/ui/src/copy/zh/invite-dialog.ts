// What the dialog for inviting says, in Chinese (simplified).
import type { InviteDialogCopy } from '../en/invite-dialog.ts'

export const inviteDialog: InviteDialogCopy = {
  trigger: '邀请',
  title: (organization) => `邀请他人加入“${organization}”`,
  consequence: (length) =>
    length === null
      ? '每位受邀者都会收到一个专属链接。'
      : `每位受邀者都会收到一个专属链接，有效期为${length}。`,
  addresses: '电子邮件地址',
  placeholder: 'ada@example.com，或粘贴一个列表',
  hint: '可直接粘贴整个列表，带有姓名、逗号或换行都没关系。',
  edit: (email) => `编辑 ${email}`,
  remove: (email) => `移除 ${email}`,
  valid: '地址有效',
  invalid: '不是电子邮件地址',
  duplicate: '重复',
  added: (count) => `已添加${count}个地址`,
  removed: (email) => `已移除 ${email}`,
  summary: (ready, wrong) =>
    [ready > 0 || wrong === 0 ? `${ready}个已就绪` : '', wrong > 0 ? `${wrong}个需要检查` : '']
      .filter((part) => part !== '')
      .join('，'),
  tooMany: (most) => `一次最多邀请${most}人`,
  role: '角色',
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
  done: '完成',
}
