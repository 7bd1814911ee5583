// What the table of members says, in Russian. Names stand where they keep their form, and nobody is given a gender.
import type { MembersTableCopy } from '../en/members-table.ts'
import { plurals } from '../plural.ts'

const plural = plurals('ru')

export const membersTable: MembersTableCopy = {
  title: 'Участники',
  invitedCount: (count) => `приглашено: ${count}`,
  invite: 'Пригласить',
  searchLabel: 'Поиск людей',
  searchPlaceholder: 'Поиск по имени или адресу',
  clearSearch: 'Очистить поиск',
  filterRole: 'Роль',
  filterStatus: 'Статус',
  filtered: (name, values) => `${name}: ${values}`,
  clearFilter: (name) => `Убрать фильтр «${name}»`,
  sortLabel: 'Сортировка',
  sortName: 'По имени',
  sortJoined: 'Сначала новые',
  sortActive: 'По активности',

  columnPerson: 'Имя',
  columnId: 'ID',
  columnEmail: 'Эл. почта',
  columnRole: 'Роль',
  columnStatus: 'Статус',
  columnTwoFactor: 'Двухфакторный вход',
  columnLocale: 'Язык',
  columnJoined: 'Вступление',
  columnActive: 'Активность',
  columnActions: 'Действия',

  active: 'Есть доступ',
  suspended: 'Доступ закрыт',
  pending: 'Приглашение',
  expired: 'Срок истёк',
  twoFactorOn: 'Включён',
  twoFactorOff: 'Выключен',
  twoFactorPending: 'Пока нет',
  invitedBy: (name) => `Приглашает ${name}`,
  invited: 'Приглашение',
  expires: (when) => `истекает ${when}`,
  expiredAt: (when) => `срок истёк ${when}`,

  changeRole: (name, role) => `${name}, роль: ${role}`,
  roleKept: (name, role, why) => `${name}: роль осталась прежней, «${role}». ${why}`,
  copyId: (name) => `Скопировать ID: ${name}`,
  idCopied: (name) => `ID скопирован: ${name}`,
  idNotCopied: (id) => `Скопируйте этот ID: ${id}`,
  actionsFor: (name) => `Действия: ${name}`,
  resend: 'Отправить снова',
  resendTo: (email) => `Отправить снова на ${email}`,
  resendWait: (when) => `Только что отправлено. Повторить можно ${when}.`,
  resent: (email) => `Приглашение отправлено ещё раз: ${email}`,
  copyLink: 'Скопировать ссылку',
  linkCopied: (email) => `Ссылка для ${email} скопирована. Она работает только для этого адреса.`,
  linkNotCopied: (link) => `Скопируйте эту ссылку: ${link}`,
  revoke: 'Отозвать приглашение…',
  revoked: (email) => `Приглашение для ${email} отозвано`,
  suspend: 'Закрыть доступ',
  suspendedNow: (name) => `${name}: доступ закрыт`,
  reactivate: 'Вернуть доступ',
  reactivated: (name) => `${name}: доступ снова открыт`,
  remove: 'Удалить…',
  removed: (name) => `${name} больше не в списке`,
  leave: 'Выйти…',
  left: (organization) => `Вы больше не в «${organization}»`,

  loadMore: 'Показать ещё',
  loadingMore: 'Загрузка',
  found: (count) =>
    count === 0
      ? 'Никого не найдено'
      : plural(count, {
          one: `Найден ${count} человек`,
          few: `Найдено ${count} человека`,
          many: `Найдено ${count} человек`,
          other: `Найдено ${count} человека`,
        }),

  emptyTitle: 'Пока здесь только вы',
  emptyText: 'Пригласите тех, с кем вы работаете.',
  emptyAct: 'Пригласить людей',
  noResultTitle: 'Никого не найдено',
  noResultText: 'Ни имя, ни адрес так не начинаются, или никто не подходит под фильтры.',
  clearAll: 'Сбросить поиск и фильтры',
  errorTitle: 'Не удалось загрузить участников',
  refusedTitle: 'Эти участники вам не видны',
  refusedText:
    'Попросите владельца или администратора организации пригласить вас или изменить вашу роль.',
  signedOutTitle: 'Вы вышли из аккаунта',
  staleText: 'Возможно, данные устарели: сервер не ответил.',
}
