// `standard` 的角色和权限的中文名称。
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const standard: Words = {
  roles: {
    owner: { label: '所有者', description: '拥有全部权限，包括账单和删除组织' },
    admin: { label: '管理员', description: '邀请并管理人员和项目' },
    member: { label: '成员', description: '参与所有项目的工作' },
    viewer: { label: '查看者', description: '可查看一切，不能修改' },
  },
  permissions: {
    ...builtIn,
    'project.write': { label: '参与项目', description: '修改项目中的内容' },
    'billing.read': { label: '查看账单', description: '发票和付款方式' },
    'billing.write': { label: '修改账单', description: '付款方式和套餐' },
  },
}
