// `services` 中各项的中文名称。
import type { ServiceWords, Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const services: Words = {
  roles: {
    administrators: { label: '管理员', description: '拥有全部权限，包括管理用户' },
    engineers: { label: '工程师', description: '配置 CDN，不管理用户' },
    purgeApiWeb: {
      label: '仅清除和预取（API 和网页）',
      description: '通过 API 和控制面板清除、预热缓存',
    },
    purgeApi: { label: '仅清除和预取（API）', description: '仅通过 API 清除、预热缓存' },
    users: { label: '用户', description: '查看资源和统计，不能修改' },
  },
  permissions: {
    ...builtIn,
    'panel.use': { label: '使用控制面板', description: '除 API 之外' },
    'cdn.read': { label: '查看 CDN', description: '资源和统计' },
    'cdn.write': { label: '配置 CDN', description: '资源、源站和规则' },
    'cdn.purge': { label: '清除和预取', description: '清除并预热缓存' },
    'cloud.read': { label: '查看云服务', description: '某个项目的资源' },
    'cloud.use': { label: '使用云服务', description: '内部网络中的资源' },
    'cloud.expose': { label: '使用公共网络', description: '外部地址和浮动地址' },
    'cloud.manage': { label: '管理云项目', description: '配额和设置' },
    'billing.write': { label: '账单', description: '发票、套餐和付款' },
    'dns.write': { label: 'DNS', description: '区域和记录' },
    'storage.write': { label: '存储', description: '存储桶和密钥' },
    'streaming.write': { label: '流媒体', description: '视频和直播' },
    'security.write': { label: 'Web 安全', description: '规则和受保护的域名' },
  },
  services: {
    cloud: {
      label: '云服务',
      description: '服务器、网络和集群',
      roles: {
        administrator: { label: '管理员', description: '全部项目' },
        projectAdministrator: { label: '项目管理员', description: '整个项目' },
        user: { label: '用户', description: '使用该项目的全部资源' },
        internalNetworkOnly: { label: '仅内部网络', description: '使用内部网络中的资源' },
        observer: { label: '观察者', description: '可查看项目，不能修改' },
      },
    },
    billing: full('账单', '发票和付款'),
    dns: full('DNS', '区域和记录'),
    storage: full('存储', '对象和文件'),
    streaming: full('流媒体', '点播和直播'),
    webSecurity: full('Web 安全', '保护网站和 API'),
  },
}

function full(label: string, description: string): ServiceWords {
  const administrator = { label: '管理员', description: '全部权限' }
  return { label, description, roles: { administrator } }
}
