// What things of `permissions` are called in Japanese.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const permissions: Words = {
  roles: {
    owner: { label: '所有者', description: 'すべての権限を持ち、組織を所有' },
    admin: { label: '管理者', description: 'すべての権限を持つ' },
    member: { label: 'メンバー', description: 'オンにされた権限を持つ' },
  },
  permissions: {
    ...builtIn,
    'member.read': { label: 'メンバーの表示', description: '組織に所属する人' },
    'member.remove': { label: 'メンバーの削除', description: '所属を終了する' },
    'invitation.create': { label: 'メンバーの招待', description: '自分の権限の範囲内で' },
    'project.administer': { label: 'プロジェクトの管理', description: '含まれるものすべて' },
    'project.create': { label: 'プロジェクトの作成', description: '組織内' },
    'project.delete': { label: 'プロジェクトの削除', description: '含まれるものすべて' },
    'contact.read': { label: '担当者の表示', description: '組織の担当者' },
    'contact.manage': { label: '担当者の管理', description: '追加、変更、削除' },
    'team.create': { label: 'チームの作成', description: '組織内' },
    'team.manage': { label: 'チームの管理', description: '変更と削除' },
    'account.create': { label: 'サービスアカウントの作成', description: 'プログラム用' },
    'account.manage': { label: 'サービスアカウントの管理', description: '変更と削除' },
    'key.create': { label: 'API キーの作成', description: 'プロジェクト用' },
    'key.read': { label: 'API キーの表示', description: 'プロジェクトのもの' },
    'compute.view': { label: 'OpenStack：閲覧者', description: 'サーバーとネットワークを表示' },
    'compute.edit': { label: 'OpenStack：編集者', description: 'サーバーとネットワークを変更' },
    'cluster.create': { label: 'クラスターの作成', description: 'Kubernetes' },
    'cluster.read': { label: 'クラスターの表示', description: 'Kubernetes' },
    'cluster.update': { label: 'クラスターの変更', description: 'Kubernetes' },
    'cluster.delete': { label: 'クラスターの削除', description: 'Kubernetes' },
    'sshkey.create': { label: 'SSH キーの追加', description: 'クラスターのノード用' },
    'sshkey.read': { label: 'SSH キーの表示', description: 'クラスターのノード用' },
    'sshkey.update': { label: 'SSH キーの変更', description: 'クラスターのノード用' },
    'sshkey.delete': { label: 'SSH キーの削除', description: 'クラスターのノード用' },
    'database.create': { label: 'データベースの作成', description: 'マネージド' },
    'database.read': { label: 'データベースの表示', description: 'マネージド' },
    'database.update': { label: 'データベースの変更', description: 'マネージド' },
    'database.delete': { label: 'データベースの削除', description: 'マネージド' },
    'backup.read': { label: 'バックアップの表示', description: 'データベースのもの' },
    'observability.view': {
      label: 'オブザーバビリティ：閲覧者',
      description: 'ダッシュボードを表示',
    },
    'observability.edit': {
      label: 'オブザーバビリティ：編集者',
      description: 'ダッシュボードを変更',
    },
    'observability.administer': { label: 'オブザーバビリティ：管理者', description: '設定も含む' },
  },
}
