// What the dialog for inviting says, in Russian.
import type { InviteDialogCopy } from '../en/invite-dialog.ts'
import { plurals } from '../plural.ts'

const plural = plurals('ru')

export const inviteDialog: InviteDialogCopy = {
  title: (organization, alone) =>
    alone ? `Пригласить человека в «${organization}»` : `Пригласить людей в «${organization}»`,
  consequence: (length, alone) =>
    `${alone ? 'Приглашённый' : 'Каждый'} получит личную ссылку.` +
    (length === null ? '' : ` Срок её действия: ${length}.`),
  addresses: 'Адреса электронной почты',
  placeholder: 'ada@example.com или список',
  hint: 'Вставьте список как есть: имена, запятые и переносы строк не мешают.',
  edit: (email) => `Изменить ${email}`,
  remove: (email) => `Убрать ${email}`,
  valid: 'Можно пригласить',
  unchecked: 'Адрес подходит',
  keys: 'Стрелки переводят от адреса к адресу, Enter изменяет, Delete убирает.',
  added: (count) =>
    plural(count, {
      one: `Добавлен ${count} адрес`,
      few: `Добавлено ${count} адреса`,
      many: `Добавлено ${count} адресов`,
      other: `Добавлено ${count} адреса`,
    }),
  removed: (email) => `${email}: адрес убран`,
  summary: (ready, wrong) =>
    [
      ready > 0 || wrong === 0 ? `Готово: ${ready}` : '',
      wrong > 0 ? `Нужно исправить: ${wrong}` : '',
    ]
      .filter((part) => part !== '')
      .join('. '),
  tooMany: (most) =>
    plural(most, {
      one: `Не больше ${most} человека за раз`,
      few: `Не больше ${most} человек за раз`,
      many: `Не больше ${most} человек за раз`,
      other: `Не больше ${most} человека за раз`,
    }),
  address: 'Адрес электронной почты',
  addressPlaceholder: 'ada@example.com',
  again: 'Адрес ещё раз',
  differs: 'Адрес не совпадает с указанным выше.',
  name: 'Имя',
  nameHelp: 'Лучше имя и фамилию: так этого человека увидят все.',
  locale: 'Язык',
  localeHelp: 'На этом языке придёт приглашение.',
  notToday: 'Сегодня нельзя',
  mailUnwanted: 'Не хочет писем отсюда',
  removeWrong: (count) => `Убрать эти ${count}`,
  perDay: (most, when) => `Сегодняшний предел исчерпан (${most}). Продолжить можно ${when}.`,
  role: 'Роль',
  rolePermissions: (role, count) =>
    plural(count, {
      one: `${role}: ${count} право`,
      few: `${role}: ${count} права`,
      many: `${role}: ${count} прав`,
      other: `${role}: ${count} права`,
    }),
  seats: 'Места',
  seatsTaken: (used, limit) => `Занято ${used} из ${limit}`,
  seatsShort: (free) =>
    free === 0
      ? 'Свободных мест нет. Запросите ещё или удалите кого-нибудь.'
      : plural(free, {
          one: `Свободно только ${free} место. Остальным будет отказано.`,
          few: `Свободно только ${free} места. Остальным будет отказано.`,
          many: `Свободно только ${free} мест. Остальным будет отказано.`,
          other: `Свободно только ${free} места. Остальным будет отказано.`,
        }),
  seatsLater: 'Приглашение займёт место, когда его примут.',
  more: 'Добавить сообщение',
  message: 'Сообщение',
  messagePlaceholder: 'Будет в письме над ссылкой',
  nobody: 'Сначала добавьте адрес',
  nothingValid: 'Нет адресов, готовых к отправке',
  send: (count) =>
    count <= 1
      ? 'Отправить приглашение'
      : plural(count, {
          one: `Отправить ${count} приглашение`,
          few: `Отправить ${count} приглашения`,
          many: `Отправить ${count} приглашений`,
          other: `Отправить ${count} приглашения`,
        }),
  sending: 'Отправляем',

  sentTitle: (count) =>
    count === 1
      ? 'Приглашение отправлено'
      : plural(count, {
          one: `Отправлено ${count} приглашение`,
          few: `Отправлено ${count} приглашения`,
          many: `Отправлено ${count} приглашений`,
          other: `Отправлено ${count} приглашения`,
        }),
  linksTitle: (count) =>
    count === 1
      ? 'Приглашение готово'
      : plural(count, {
          one: `Готово ${count} приглашение`,
          few: `Готово ${count} приглашения`,
          many: `Готово ${count} приглашений`,
          other: `Готово ${count} приглашения`,
        }),
  linksText:
    'Письма отсюда не отправляются. Передайте каждую ссылку лично: она работает только для своего адресата.',
  notSent: (count) =>
    plural(count, {
      one: `${count} адрес не приглашён и остался ниже.`,
      few: `${count} адреса не приглашены и остались ниже.`,
      many: `${count} адресов не приглашены и остались ниже.`,
      other: `${count} адреса не приглашены и остались ниже.`,
    }),
  copyLinkOf: (email) => `Скопировать ссылку для ${email}`,
  inviteMore: 'Пригласить ещё',

  register: 'Зарегистрировать нового пользователя',
  registerHelp: 'Если аккаунта ещё нет. Приглашение отправляется потом.',
  registerFirst: (email) => `Сначала зарегистрируйте ${email}, затем отправьте приглашение.`,
  registerTitle: 'Зарегистрировать нового пользователя',
  registerConsequence: 'Будет создан аккаунт. Приглашение отправляется вторым шагом.',
  back: 'Назад',
  registered: (name) => `Аккаунт создан: ${name}. Приглашение ещё не отправлено.`,
  done: 'Готово',
}
