// Как что называется в `administrators` по-русски.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const administrators: Words = {
  roles: {
    owner: { label: 'Владелец', description: 'Всё, включая оплату; передаёт организацию' },
    administrator: {
      label: 'Администратор',
      description: 'Все ресурсы, проекты и люди; кроме оплаты и самой организации',
    },
    member: { label: 'Участник', description: 'Работает только в отдельных проектах' },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'Создавать проекты', description: 'В организации' },
    'project.delete': { label: 'Удалять проекты', description: 'Со всем содержимым' },
    'billing.read': { label: 'Видеть оплату', description: 'Счета и способы оплаты' },
    'billing.write': { label: 'Изменять оплату', description: 'Способы оплаты и лимиты' },
    'resource.read': { label: 'Видеть ресурсы', description: 'В проекте' },
    'resource.write': { label: 'Работать с ресурсами', description: 'В проекте' },
  },
  projectRoles: {
    member: { label: 'Участник проекта', description: 'Работает со всеми ресурсами проекта' },
  },
}
