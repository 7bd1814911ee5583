// What things of `administrators` are called in Japanese.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const administrators: Words = {
  roles: {
    owner: { label: '所有者', description: '請求を含むすべて。組織を譲渡できる' },
    administrator: {
      label: '管理者',
      description: 'すべてのリソース、プロジェクト、ユーザー。請求と組織自体を除く',
    },
    member: { label: 'メンバー', description: '一部のプロジェクトでのみ作業' },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'プロジェクトの作成', description: '組織内' },
    'project.delete': { label: 'プロジェクトの削除', description: '含まれるものすべて' },
    'billing.read': { label: '請求情報の表示', description: '請求書と支払い方法' },
    'billing.write': { label: '請求情報の変更', description: '支払い方法と上限' },
    'resource.read': { label: 'リソースの表示', description: 'プロジェクト内' },
    'resource.write': { label: 'リソースの操作', description: 'プロジェクト内' },
  },
  projectRoles: {
    member: { label: 'プロジェクトメンバー', description: 'プロジェクトの全リソースを使用' },
  },
}
