// What the details of a member say, in Japanese.
import type { MemberDetailsCopy } from '../en/member-details.ts'

export const memberDetails: MemberDetailsCopy = {
  back: '戻る',
  joined: (date) => `${date} に参加`,
  removedAt: (date) => `${date} に削除`,
  removed: '削除済み',
  actions: '操作',

  membership: 'メンバー情報',
  role: 'ロール',
  name: '名前',
  nameHelp: 'この組織で表示される名前です。空欄の場合はアカウントの名前になります。',
  language: '言語',
  languageHelp: 'ここから届くメールの言語です。',
  accountLanguage: 'アカウントと同じ',
  readOnly: 'このアクセス権は表示のみで、変更はできません。',
  effective: 'できることのすべてと、その理由',

  endTitle: 'メンバーの削除',
  endText: 'ただちにアクセスできなくなります。ここで作成されたものは残ります。',

  update: '更新',
  updating: '更新しています',
  updated: (name) => `${name} さんの情報を更新しました`,
  unchanged: 'まだ変更はありません。',
  unsaved: '未保存',
  discard: '変更を破棄',
  leaving: '保存せずに移動しますか？',
  leave: '破棄して移動',
  stay: '編集を続ける',
  partly: 'ロール、名前、言語は保存されましたが、アクセス権は保存されていません。',
  stale: (name) => `その間に他の人が ${name} さんを変更したため、何も保存されませんでした。`,
  keep: '自分の変更を残す',

  errorTitle: '詳細を読み込めませんでした',
  refusedTitle: 'このユーザーは表示できません',
  refusedText: 'すでに組織にいないか、組織のメンバーを表示する権限がありません。',
}
