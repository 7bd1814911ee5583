// Как собственные права Rollcall называются по-русски.
import type { BuiltInWords } from '../../../words.ts'

export const builtIn: BuiltInWords = {
  'organization.read': { label: 'Видеть организацию', description: 'Название и настройки' },
  'organization.update': { label: 'Изменять организацию', description: 'Название и настройки' },
  'organization.delete': { label: 'Удалять организацию', description: 'Со всем содержимым' },
  'member.read': { label: 'Видеть людей', description: 'Кто состоит в организации' },
  'member.change': { label: 'Изменять данные людей', description: 'Роль, имя и язык' },
  'member.suspend': { label: 'Приостанавливать доступ', description: 'На время, без удаления' },
  'member.remove': { label: 'Удалять людей', description: 'Исключать из организации' },
  'grant.change': {
    label: 'Изменять права',
    description: 'Давать и отзывать доступ помимо роли, не больше собственного',
  },
  'invitation.read': { label: 'Видеть приглашения', description: 'Пока на них не ответили' },
  'invitation.create': { label: 'Приглашать людей', description: 'В организацию' },
  'invitation.manage': {
    label: 'Управлять приглашениями',
    description: 'Отправлять повторно и отзывать',
  },
  'ownership.offer': { label: 'Передавать владение', description: 'Предлагать его другому' },
  'audit.read': { label: 'Читать журнал действий', description: 'Кто, что и когда изменил' },
  'project.read': { label: 'Видеть проекты', description: 'Какие есть и что в них' },
}
