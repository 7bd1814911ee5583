// What Rollcall's own permissions are called in Japanese.
import type { BuiltInWords } from '../../../words.ts'

export const builtIn: BuiltInWords = {
  'organization.read': { label: '組織の表示', description: '名前と設定' },
  'organization.update': { label: '組織の変更', description: '名前と設定' },
  'organization.delete': { label: '組織の削除', description: '含まれるものすべて' },
  'member.read': { label: 'ユーザーの表示', description: '組織のメンバー' },
  'member.change': { label: 'ユーザーの変更', description: 'ロール、名前、言語' },
  'member.suspend': { label: 'ユーザーの停止', description: 'アクセスを一時的に止める' },
  'member.remove': { label: 'ユーザーの削除', description: '組織から外す' },
  'grant.change': {
    label: '権限の変更',
    description: 'ロール以外のアクセス権を、自分の範囲内で付与・取り消し',
  },
  'invitation.read': { label: '招待の表示', description: '未回答のもの' },
  'invitation.create': { label: 'ユーザーの招待', description: '組織への招待' },
  'invitation.manage': { label: '招待の管理', description: '再送信と取り消し' },
  'ownership.offer': { label: '所有権の譲渡', description: '別の人への申し出' },
  'audit.read': { label: 'アクティビティの閲覧', description: '誰が、いつ、何を変更したか' },
  'project.read': { label: 'プロジェクトの表示', description: '一覧とその内容' },
}
