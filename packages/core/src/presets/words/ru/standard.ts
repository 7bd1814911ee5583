// Как роли и права `standard` называются по-русски.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const standard: Words = {
  roles: {
    owner: { label: 'Владелец', description: 'Всё, включая оплату и удаление организации' },
    admin: { label: 'Администратор', description: 'Приглашает людей, управляет ими и проектами' },
    member: { label: 'Участник', description: 'Работает во всех проектах' },
    viewer: { label: 'Наблюдатель', description: 'Видит всё, ничего не меняет' },
  },
  permissions: {
    ...builtIn,
    'project.write': { label: 'Работать в проектах', description: 'Менять их содержимое' },
    'billing.read': { label: 'Видеть оплату', description: 'Счета и способы оплаты' },
    'billing.write': { label: 'Изменять оплату', description: 'Способы оплаты и тариф' },
  },
}
