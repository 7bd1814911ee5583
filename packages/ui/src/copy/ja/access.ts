// What the fields that give access say, in Japanese.
import type { AccessCopy } from '../en/access.ts'

export const access: AccessCopy = {
  permissionsTitle: '権限',
  permissionsText: 'ロールに加えて、組織全体で有効です。',
  projectsTitle: 'プロジェクト',
  servicesTitle: 'サービス',

  asRole: (role) => `「${role}」として`,
  givenHere: 'ここで付与',
  givenEverywhere: '組織全体で付与',
  fromService: (service, role) => `${service}：${role}`,
  withOthers: '他の権限に含まれます',
  notHeld: 'この権限を持っていないため、付与も取り消しもできません。',
  notYours: 'ここではアクセス権を変更できません。',

  cell: (column, row) => `${row}の${column}`,
  within: (what, project) => `${project}：${what}`,
  full: 'フルアクセス',
  none: 'アクセスなし',
  some: (count, total) => `${count}/${total} 件`,
  all: 'すべて',
  allOf: (row) => `${row}：すべて`,
  leaves: 'ここで付与されている権限がないため、プロジェクトから外れます。',

  addProject: 'プロジェクトを追加',
  everyProject: 'すべてのプロジェクトが一覧にあります。',
  noProject: 'プロジェクトはまだありません。',
  noAccess: 'プロジェクトへのアクセスはありません。',
  removeProject: (project) => `「${project}」へのアクセスをすべて取り消す`,
  roleIn: (place) => `${place}でのロール`,
  hiddenProject: '表示できないプロジェクト',
  otherProjects: 'ほかにも、表示できないプロジェクトがあります。',
  allProjects: (role) => `「${role}」としてすべてのプロジェクトにアクセスできます。`,
  failed: 'プロジェクトを読み込めませんでした。',

  scope: (service) => `${service}の範囲`,
  scopeOrganization: '組織全体',
  scopeProject: '個別のプロジェクト',
  always: '全員に付与されるもの（選択不要）：',
  chosenWith: (role) => `ロール「${role}」に合わせて選択されています。変更できます。`,
  chosenByHand: '手動で選択されています。ロールを変えても変わりません。',
  projectOf: (service, number) => `${service}のプロジェクト ${number}`,
  roleOf: (service, project) => `「${project}」での${service}のロール`,
  removeFrom: (service, project) => `${service}から「${project}」を外す`,
  addProjectTo: (service) => `${service}にプロジェクトを追加`,

  inOrganization: '組織全体',
  nothing: 'まだアクセス権がありません。',
}
