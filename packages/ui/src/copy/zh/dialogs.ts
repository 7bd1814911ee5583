// What the confirming dialogs say, in Chinese (simplified).
import type { DialogsCopy } from '../en/dialogs.ts'

export const dialogs: DialogsCopy = {
  removeTitle: (name) => `移除“${name}”？`,
  removeConsequence: (short) => `“${short}”将立即失去访问权限，其创建的内容不会被删除。`,
  removeAct: (short) => `移除“${short}”`,
  remove: '移除',
  removing: '正在移除',

  revokeTitle: (email) => `撤销发给 ${email} 的邀请？`,
  revokeConsequence: '链接将立即失效。您以后可以再次邀请此地址。',
  revokeAct: '撤销邀请',
  revoking: '正在撤销',

  leaveTitle: (organization) => `退出“${organization}”？`,
  leaveConsequence: (organization) =>
    `您将立即失去访问权限。如要重新加入，需要由“${organization}”的成员再次邀请您。`,
  leaveAct: (organization) => `退出“${organization}”`,
  leaving: '正在退出',
}
