// What is said of several people chosen in a list, in Chinese (simplified).
import type { SelectionCopy } from '../en/selection.ts'

export const selection: SelectionCopy = {
  select: (name) => `选择“${name}”`,
  selectAll: '选择所有显示的人',
  title: '已选择的人',
  selected: (count) => `已选择 ${count} 项`,
  hidden: (count) => `${count} 项未显示`,
  keys: '按回车键前往可用操作，按 Esc 键清除选择。',
  clear: '清除选择',

  changeRole: '更改角色',
  resend: '重新发送',
  revoke: '撤销',
  remove: '移除',

  partly: (count, all) => `适用于 ${all} 项中的 ${count} 项。`,
  left: '不包括：',
  isInvitation: '目前仅受到邀请',
  isMember: '已经是成员',
  sameRole: (role) => `已经是“${role}”`,
  more: (count) => `以及另外 ${count} 项`,

  changeTitle: (count, name, role) =>
    count === 1 ? `将“${name}”的角色改为“${role}”？` : `将 ${count} 人的角色改为“${role}”？`,
  changeConsequence: '新角色立即生效。',
  changeAct: '更改角色',
  changing: '正在更改',
  changed: (count, role) => `${count} 人现在是“${role}”`,

  resendTitle: (count, name) =>
    count === 1 ? `重新发送给 ${name} 的邀请？` : `重新发送 ${count} 份邀请？`,
  resendConsequence: '每个地址都会收到新的链接，之前的链接会失效。',
  resent: (count) => `已重新发送 ${count} 份邀请`,

  revokeTitle: (count, name) =>
    count === 1 ? `撤销发给 ${name} 的邀请？` : `撤销 ${count} 份邀请？`,
  revokeConsequence: '这些链接将立即失效。您以后可以再次邀请这些地址。',
  revokeAct: (count) => (count === 1 ? '撤销邀请' : `撤销 ${count} 份邀请`),
  revoked: (count) => `已撤销 ${count} 份邀请`,

  removeTitle: (count, name) => (count === 1 ? `移除“${name}”？` : `移除 ${count} 人？`),
  removeConsequence: '他们将立即失去访问权限，其创建的内容不会被删除。',
  removeAct: (count) => (count === 1 ? '移除' : `移除 ${count} 人`),
  removed: (count) => `已移除 ${count} 人`,

  failed: (count) => `${count} 项被拒绝，仍处于选中状态。`,
}
