// What things of `collaborators` are called in Japanese.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const collaborators: Words = {
  roles: {
    owner: { label: '所有者', description: '組織全体：すべての設定、請求、コラボレーターの招待' },
    collaborator: {
      label: 'コラボレーター',
      description: '最初は権限なし。プロジェクトごとに付与',
    },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'プロジェクトの作成', description: '組織内' },
    'billing.read': { label: '請求情報の表示', description: '請求書と支払い方法' },
    'billing.write': { label: '請求情報の変更', description: '請求のすべての設定' },
  },
  rows: {
    server: { label: 'サーバー', description: '仮想マシン' },
    network: { label: 'ネットワーク', description: 'プライベートネットワークと IP アドレス' },
    loadBalancer: { label: 'ロードバランサー', description: 'サーバー間の負荷分散' },
    storage: { label: 'ストレージ', description: 'ファイルとオブジェクト' },
    database: { label: 'データベース', description: 'マネージド' },
    domain: { label: 'ドメイン', description: '名前と DNS レコード' },
  },
  columns: {
    create: { label: '作成', description: '新規作成' },
    modify: { label: '変更', description: '既存のものを変更' },
    delete: { label: '削除', description: '完全に削除' },
  },
}
