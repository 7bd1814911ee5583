// `administrators` 中各项的中文名称。
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const administrators: Words = {
  roles: {
    owner: { label: '所有者', description: '拥有全部权限，包括账单；可移交组织' },
    administrator: { label: '管理员', description: '全部资源、项目和人员；不含账单和组织本身' },
    member: { label: '成员', description: '只在个别项目中工作' },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: '创建项目', description: '在该组织中' },
    'project.delete': { label: '删除项目', description: '连同其中的全部内容' },
    'billing.read': { label: '查看账单', description: '发票和付款方式' },
    'billing.write': { label: '修改账单', description: '付款方式和额度' },
    'resource.read': { label: '查看资源', description: '在某个项目中' },
    'resource.write': { label: '使用资源', description: '在某个项目中' },
  },
  projectRoles: {
    member: { label: '项目成员', description: '使用该项目的全部资源' },
  },
}
