// Как что называется в `services` по-русски.
import type { ServiceWords, Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const services: Words = {
  roles: {
    administrators: { label: 'Администраторы', description: 'Всё, включая пользователей' },
    engineers: { label: 'Инженеры', description: 'Настраивают CDN, но не пользователей' },
    purgeApiWeb: {
      label: 'Только очистка и предзагрузка (API и веб)',
      description: 'Очищает и прогревает кеш через API и в панели управления',
    },
    purgeApi: {
      label: 'Только очистка и предзагрузка (API)',
      description: 'Очищает и прогревает кеш только через API',
    },
    users: { label: 'Пользователи', description: 'Видят ресурсы и статистику, ничего не меняют' },
  },
  permissions: {
    ...builtIn,
    'panel.use': { label: 'Пользоваться панелью', description: 'Помимо API' },
    'cdn.read': { label: 'Видеть CDN', description: 'Ресурсы и статистика' },
    'cdn.write': { label: 'Настраивать CDN', description: 'Ресурсы, источники и правила' },
    'cdn.purge': { label: 'Очистка и предзагрузка', description: 'Очищать и прогревать кеш' },
    'cloud.read': { label: 'Видеть облако', description: 'Ресурсы проекта' },
    'cloud.use': { label: 'Работать в облаке', description: 'Ресурсы во внутренних сетях' },
    'cloud.expose': { label: 'Публичные сети', description: 'Внешние и плавающие адреса' },
    'cloud.manage': { label: 'Управлять проектами облака', description: 'Квоты и настройки' },
    'billing.write': { label: 'Оплата', description: 'Счета, тарифы и платежи' },
    'dns.write': { label: 'DNS', description: 'Зоны и записи' },
    'storage.write': { label: 'Хранилище', description: 'Бакеты и ключи' },
    'streaming.write': { label: 'Стриминг', description: 'Видео и прямые эфиры' },
    'security.write': { label: 'Веб-безопасность', description: 'Правила и защищённые домены' },
  },
  services: {
    cloud: {
      label: 'Облако',
      description: 'Серверы, сети и кластеры',
      roles: {
        administrator: { label: 'Администратор', description: 'Все проекты' },
        projectAdministrator: { label: 'Администратор проекта', description: 'Весь проект' },
        user: { label: 'Пользователь', description: 'Работает со всеми ресурсами проекта' },
        internalNetworkOnly: {
          label: 'Только внутренняя сеть',
          description: 'Работает с ресурсами во внутренних сетях',
        },
        observer: { label: 'Наблюдатель', description: 'Видит проект, ничего не меняет' },
      },
    },
    billing: full('Оплата', 'Счета и платежи'),
    dns: full('DNS', 'Зоны и записи'),
    storage: full('Хранилище', 'Объекты и файлы'),
    streaming: full('Стриминг', 'Видео по запросу и прямые эфиры'),
    webSecurity: full('Веб-безопасность', 'Защита сайтов и API'),
  },
}

function full(label: string, description: string): ServiceWords {
  const administrator = { label: 'Администратор', description: 'Все права' }
  return { label, description, roles: { administrator } }
}
