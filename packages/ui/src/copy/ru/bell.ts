// What the bell says, in Russian.
import type { BellCopy } from '../en/bell.ts'
import { plurals } from '../plural.ts'

const plural = plurals('ru')

export const bell: BellCopy = {
  name: (count) =>
    count === 0
      ? 'Нет новых приглашений'
      : plural(count, {
          one: `${count} приглашение ждёт ответа`,
          few: `${count} приглашения ждут ответа`,
          many: `${count} приглашений ждут ответа`,
          other: `${count} приглашения ждут ответа`,
        }),
  title: 'Приглашения',
  menuItem: 'Приглашения',
  invites: (organization, role) => `«${organization}» приглашает вас с ролью «${role}»`,
  expires: (when) => `истекает ${when}`,
  accept: 'Принять',
  acceptOf: (organization) => `Принять приглашение в «${organization}»`,
  decline: 'Отклонить',
  declineOf: (organization) => `Отклонить приглашение в «${organization}»`,
  joining: (organization) => `Присоединяем к «${organization}»`,
  joined: (organization) => `Теперь вы в «${organization}»`,
  declined: (organization) => `Приглашение в «${organization}» отклонено`,
  gone: 'Это приглашение больше не действует',
  undo: 'Вернуть',
  undoOf: (organization) => `Вернуть приглашение в «${organization}»`,
  empty: 'Новых приглашений нет.',
  unverified: 'Подтвердите адрес электронной почты, и приглашения появятся здесь.',
  failed: 'Не удалось загрузить приглашения.',
}
