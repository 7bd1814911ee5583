// What the details of a member say, in Chinese (simplified).
import type { MemberDetailsCopy } from '../en/member-details.ts'

export const memberDetails: MemberDetailsCopy = {
  back: '返回',
  joined: (date) => `${date}加入`,
  removedAt: (date) => `${date}移除`,
  removed: '已移除',
  actions: '操作',

  membership: '成员信息',
  role: '角色',
  name: '姓名',
  nameHelp: '在此组织中使用的姓名。留空则使用其账户的姓名。',
  language: '语言',
  languageHelp: '用于从这里发出的邮件。',
  accountLanguage: '与账户相同',
  readOnly: '您可以查看此访问权限，但不能更改。',
  effective: '可以执行的全部操作及其来源',

  endTitle: '结束成员身份',
  endText: '访问权限立即终止，在此创建的内容会保留。',

  update: '更新',
  updating: '正在更新',
  updated: (name) => `已更新“${name}”`,
  unchanged: '尚未做任何更改。',
  unsaved: '尚未保存',
  discard: '放弃更改',
  leaving: '不保存就离开？',
  leave: '放弃并离开',
  stay: '继续编辑',
  partly: '角色、姓名和语言已保存，访问权限未保存。',
  stale: (name) => `其间有人更改了“${name}”，因此没有保存任何内容。`,
  keep: '保留我的更改',

  errorTitle: '无法加载详细信息',
  refusedTitle: '您无法查看此人',
  refusedText: '此人可能已不在该组织中，或者您无权查看其成员。',
}
