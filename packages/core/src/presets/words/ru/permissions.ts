// Как что называется в `permissions` по-русски.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const permissions: Words = {
  roles: {
    owner: { label: 'Владелец', description: 'Имеет все права и владеет организацией' },
    admin: { label: 'Администратор', description: 'Имеет все права' },
    member: { label: 'Участник', description: 'Имеет те права, что включены' },
  },
  permissions: {
    ...builtIn,
    'member.read': { label: 'Видеть участников', description: 'Кто состоит в организации' },
    'member.remove': { label: 'Удалять участников', description: 'Отзывать членство' },
    'invitation.create': {
      label: 'Приглашать участников',
      description: 'С правами не больше собственных',
    },
    'project.administer': { label: 'Администрировать проекты', description: 'Всё, что в них есть' },
    'project.create': { label: 'Создавать проекты', description: 'В организации' },
    'project.delete': { label: 'Удалять проект', description: 'Со всем содержимым' },
    'contact.read': { label: 'Видеть контактных лиц', description: 'Организации' },
    'contact.manage': {
      label: 'Управлять контактными лицами',
      description: 'Добавлять, изменять и удалять',
    },
    'team.create': { label: 'Создавать команды', description: 'В организации' },
    'team.manage': { label: 'Управлять командами', description: 'Изменять и удалять' },
    'account.create': { label: 'Создавать сервисные аккаунты', description: 'Для программ' },
    'account.manage': {
      label: 'Управлять сервисными аккаунтами',
      description: 'Изменять и удалять',
    },
    'key.create': { label: 'Создавать ключи API', description: 'Для проекта' },
    'key.read': { label: 'Видеть ключи API', description: 'Проекта' },
    'compute.view': { label: 'OpenStack: просмотр', description: 'Видит серверы и сети' },
    'compute.edit': { label: 'OpenStack: правка', description: 'Меняет серверы и сети' },
    'cluster.create': { label: 'Создавать кластеры', description: 'Kubernetes' },
    'cluster.read': { label: 'Видеть кластеры', description: 'Kubernetes' },
    'cluster.update': { label: 'Изменять кластеры', description: 'Kubernetes' },
    'cluster.delete': { label: 'Удалять кластеры', description: 'Kubernetes' },
    'sshkey.create': { label: 'Добавлять ключи SSH', description: 'Для узлов кластеров' },
    'sshkey.read': { label: 'Видеть ключи SSH', description: 'Для узлов кластеров' },
    'sshkey.update': { label: 'Изменять ключи SSH', description: 'Для узлов кластеров' },
    'sshkey.delete': { label: 'Удалять ключи SSH', description: 'Для узлов кластеров' },
    'database.create': { label: 'Создавать базы данных', description: 'Управляемые' },
    'database.read': { label: 'Видеть базы данных', description: 'Управляемые' },
    'database.update': { label: 'Изменять базы данных', description: 'Управляемые' },
    'database.delete': { label: 'Удалять базы данных', description: 'Управляемые' },
    'backup.read': { label: 'Видеть резервные копии', description: 'Баз данных' },
    'observability.view': { label: 'Наблюдаемость: просмотр', description: 'Видит панели' },
    'observability.edit': { label: 'Наблюдаемость: правка', description: 'Меняет панели' },
    'observability.administer': {
      label: 'Наблюдаемость: администрирование',
      description: 'И её настройки',
    },
  },
}
