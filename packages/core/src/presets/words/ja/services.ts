// What things of `services` are called in Japanese.
import type { ServiceWords, Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const services: Words = {
  roles: {
    administrators: { label: '管理者', description: 'ユーザーの管理を含むすべて' },
    engineers: { label: 'エンジニア', description: 'CDN の設定。ユーザーの管理は不可' },
    purgeApiWeb: {
      label: 'パージとプリフェッチのみ（API と Web）',
      description: 'API とコントロールパネルでキャッシュを消去・準備',
    },
    purgeApi: {
      label: 'パージとプリフェッチのみ（API）',
      description: 'API のみでキャッシュを消去・準備',
    },
    users: { label: 'ユーザー', description: 'リソースと統計を表示。変更は不可' },
  },
  permissions: {
    ...builtIn,
    'panel.use': { label: 'コントロールパネルの使用', description: 'API に加えて' },
    'cdn.read': { label: 'CDN の表示', description: 'リソースと統計' },
    'cdn.write': { label: 'CDN の設定', description: 'リソース、オリジン、ルール' },
    'cdn.purge': { label: 'パージとプリフェッチ', description: 'キャッシュの消去と準備' },
    'cloud.read': { label: 'クラウドの表示', description: 'プロジェクトのリソース' },
    'cloud.use': { label: 'クラウドの使用', description: '内部ネットワークのリソース' },
    'cloud.expose': {
      label: 'パブリックネットワークの使用',
      description: '外部アドレスとフローティングアドレス',
    },
    'cloud.manage': { label: 'クラウドプロジェクトの管理', description: 'クォータと設定' },
    'billing.write': { label: '請求', description: '請求書、プラン、支払い' },
    'dns.write': { label: 'DNS', description: 'ゾーンとレコード' },
    'storage.write': { label: 'ストレージ', description: 'バケットとキー' },
    'streaming.write': { label: 'ストリーミング', description: '動画とライブ配信' },
    'security.write': { label: 'Web セキュリティ', description: 'ルールと保護対象ドメイン' },
  },
  services: {
    cloud: {
      label: 'クラウド',
      description: 'サーバー、ネットワーク、クラスター',
      roles: {
        administrator: { label: '管理者', description: 'すべてのプロジェクト' },
        projectAdministrator: { label: 'プロジェクト管理者', description: 'プロジェクト全体' },
        user: { label: 'ユーザー', description: 'プロジェクトの全リソースを使用' },
        internalNetworkOnly: {
          label: '内部ネットワークのみ',
          description: '内部ネットワークのリソースを使用',
        },
        observer: { label: 'オブザーバー', description: 'プロジェクトを表示。変更は不可' },
      },
    },
    billing: full('請求', '請求書と支払い'),
    dns: full('DNS', 'ゾーンとレコード'),
    storage: full('ストレージ', 'オブジェクトとファイル'),
    streaming: full('ストリーミング', 'オンデマンドとライブ'),
    webSecurity: full('Web セキュリティ', 'サイトと API の保護'),
  },
}

function full(label: string, description: string): ServiceWords {
  const administrator = { label: '管理者', description: 'すべての権限' }
  return { label, description, roles: { administrator } }
}
