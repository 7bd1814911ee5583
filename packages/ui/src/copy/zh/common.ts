// What several screens say, in Chinese (simplified).
import type { CommonCopy } from '../en/common.ts'

export const common: CommonCopy = {
  invite: '邀请',
  cancel: '取消',
  close: '关闭',
  dismiss: '忽略',
  retry: '重试',
  loading: '正在加载',
  you: '您',
  copyLink: '复制链接',
  copied: '已复制',
  somebody: '某人',
  never: '从未',
  partMissing: '此部分无法加载。',
}
