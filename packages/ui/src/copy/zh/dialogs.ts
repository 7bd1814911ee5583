// What the confirming dialogs say, in Chinese (simplified).
import type { DialogsCopy } from '../en/dialogs.ts'

export const dialogs: DialogsCopy = {
  removeTitle: (name) => `移除“${name}”？`,
  removeConsequence: (short) => `“${short}”将立即失去访问权限，其创建的内容不会被删除。`,
  removeAct: (short) => `移除“${short}”`,
  remove: '移除',
  removing: '正在移除',
  invitationsRevoked: (short, count) => `“${short}”发出的${count}份未答复的邀请将被撤销。`,
  offerCancelled: (short) => `向“${short}”提出的所有权转让将被撤回。`,
  userDeleted: (short) => `这是“${short}”的最后一个组织，其账户将被删除。`,

  revokeTitle: (email) => `撤销发给 ${email} 的邀请？`,
  revokeConsequence: '链接将立即失效。您以后可以再次邀请此地址。',
  revokeAct: '撤销邀请',
  revoking: '正在撤销',

  editTitle: (email) => `编辑发给 ${email} 的邀请`,
  editConsequence: '链接保持不变，也不会发送邮件。',
  editStale: '其间有人更改了此邀请，因此没有保存任何内容。现在的内容是：',
  editAgain: '您所做的更改仍然保留。请再次保存以应用更改。',
  editAccess: '访问权限',

  resendTitle: '重新发送邀请？',
  resendConsequence: (email) => `${email} 将收到新的链接，之前的链接会失效。`,
  resendAct: '重新发送',
  resending: '正在发送',

  suspendTitle: (name) => `停用“${name}”？`,
  suspendConsequence: (short) => `在重新启用之前，“${short}”将无法访问，角色会保留。`,
  suspendAct: '停用',
  suspending: '正在停用',

  reactivateTitle: (name) => `重新启用“${name}”？`,
  reactivateConsequence: (short) => `“${short}”将立即恢复访问，并保留原来的角色。`,
  reactivateAct: '重新启用',
  reactivating: '正在启用',

  transferTitle: (organization, name) => `将“${organization}”的所有权移交给“${name}”？`,
  transferConsequence: (short, role, former) =>
    `在“${short}”接受之前，一切不变。接受后，“${short}”成为“${role}”，您成为“${former}”。`,
  transferAct: '发送移交请求',
  transferring: '正在发送',

  leaveTitle: (organization) => `退出“${organization}”？`,
  leaveConsequence: (organization) =>
    `您将立即失去访问权限。如要重新加入，需要由“${organization}”的成员再次邀请您。`,
  leaveAct: (organization) => `退出“${organization}”`,
  leaving: '正在退出',
}
