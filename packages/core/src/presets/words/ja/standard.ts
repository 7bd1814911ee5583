// What the roles and permissions of `standard` are called in Japanese.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const standard: Words = {
  roles: {
    owner: { label: '所有者', description: '請求と組織の削除を含むすべて' },
    admin: { label: '管理者', description: 'ユーザーの招待と、ユーザーとプロジェクトの管理' },
    member: { label: 'メンバー', description: 'すべてのプロジェクトで作業' },
    viewer: { label: '閲覧者', description: 'すべて表示でき、変更はできない' },
  },
  permissions: {
    ...builtIn,
    'project.write': { label: 'プロジェクトでの作業', description: '内容の変更' },
    'billing.read': { label: '請求情報の表示', description: '請求書と支払い方法' },
    'billing.write': { label: '請求情報の変更', description: '支払い方法とプラン' },
  },
}
