// What the fields that give access say, in Chinese (simplified).
import type { AccessCopy } from '../en/access.ts'

export const access: AccessCopy = {
  permissionsTitle: '权限',
  permissionsText: '除角色之外，在整个组织内生效。',
  projectsTitle: '项目',
  servicesTitle: '服务',

  asRole: (role) => `来自角色“${role}”`,
  givenHere: '在此授予',
  givenEverywhere: '在整个组织内授予',
  fromService: (service, role) => `来自“${service}”：${role}`,
  withOthers: '随其他任一权限附带',
  notHeld: '您自己没有此权限，因此无法授予或收回。',
  notYours: '您无权更改此处的访问权限。',

  cell: (column, row) => `${column}${row}`,
  within: (what, project) => `“${project}”中的${what}`,
  full: '完全访问',
  none: '无访问权限',
  some: (count, total) => `${count}/${total}`,
  all: '全部',
  allOf: (row) => `${row}：全部`,
  leaves: '此处未授予任何权限，该成员将离开此项目。',

  addProject: '添加项目',
  everyProject: '所有项目都已列出。',
  noProject: '目前还没有项目。',
  noAccess: '没有任何项目的访问权限。',
  removeProject: (project) => `移除对“${project}”的全部访问权限`,
  roleIn: (place) => `“${place}”中的角色`,
  hiddenProject: '您看不到的项目',
  otherProjects: '还有一些您看不到的项目。',
  allProjects: (role) => `作为“${role}”可访问所有项目。`,
  failed: '无法加载项目。',

  scope: (service) => `“${service}”的范围`,
  scopeOrganization: '整个组织',
  scopeProject: '单个项目',
  always: '以下各项所有人都拥有，无需选择：',
  chosenWith: (role) => `随角色“${role}”选定，您可以另行选择。`,
  chosenByHand: '手动选定，不随角色变化。',
  projectOf: (service, number) => `“${service}”中的项目${number}`,
  roleOf: (service, project) => `“${service}”中“${project}”的角色`,
  removeFrom: (service, project) => `从“${service}”中移除“${project}”`,
  addProjectTo: (service) => `向“${service}”添加项目`,

  inOrganization: '整个组织内',
  nothing: '暂无访问权限。',
}
