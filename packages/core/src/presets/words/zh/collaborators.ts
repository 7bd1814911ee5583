// `collaborators` 中各项的中文名称。
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const collaborators: Words = {
  roles: {
    owner: { label: '所有者', description: '整个组织：全部设置、账单以及邀请协作者' },
    collaborator: { label: '协作者', description: '起初没有任何权限，按项目逐一授予' },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: '创建项目', description: '在该组织中' },
    'billing.read': { label: '查看账单', description: '发票和付款方式' },
    'billing.write': { label: '修改账单', description: '全部账单设置' },
  },
  rows: {
    server: { label: '服务器', description: '虚拟机' },
    network: { label: '网络', description: '私有网络和 IP 地址' },
    loadBalancer: { label: '负载均衡', description: '在多台服务器之间分配流量' },
    storage: { label: '存储', description: '文件和对象' },
    database: { label: '数据库', description: '托管数据库' },
    domain: { label: '域名', description: '域名及其 DNS 记录' },
  },
  columns: {
    create: { label: '创建', description: '新建资源' },
    modify: { label: '修改', description: '更改已有资源' },
    delete: { label: '删除', description: '永久移除' },
  },
}
