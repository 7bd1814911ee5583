// Как что называется в `collaborators` по-русски.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const collaborators: Words = {
  roles: {
    owner: {
      label: 'Владелец',
      description: 'Вся организация: любые настройки, оплата и приглашения',
    },
    collaborator: {
      label: 'Соавтор',
      description: 'Сначала без прав; их дают отдельно в каждом проекте',
    },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'Создавать проекты', description: 'В организации' },
    'billing.read': { label: 'Видеть оплату', description: 'Счета и способы оплаты' },
    'billing.write': { label: 'Изменять оплату', description: 'Любые настройки оплаты' },
  },
  rows: {
    server: { label: 'Серверы', description: 'Виртуальные машины' },
    network: { label: 'Сети', description: 'Частные сети и IP-адреса' },
    loadBalancer: { label: 'Балансировщики', description: 'Делят нагрузку между серверами' },
    storage: { label: 'Хранилища', description: 'Файлы и объекты' },
    database: { label: 'Базы данных', description: 'Управляемые' },
    domain: { label: 'Домены', description: 'Имена и их записи DNS' },
  },
  columns: {
    create: { label: 'Создание', description: 'Заводить новые' },
    modify: { label: 'Изменение', description: 'Менять имеющиеся' },
    delete: { label: 'Удаление', description: 'Убирать насовсем' },
  },
}
