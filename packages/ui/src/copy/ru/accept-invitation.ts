// What the page of an invitation's link says, in Russian.
import type { AcceptInvitationCopy } from '../en/accept-invitation.ts'

export const acceptInvitation: AcceptInvitationCopy = {
  title: (by, organization, role) =>
    by === null
      ? `Вас приглашают в «${organization}» с ролью «${role}»`
      : `${by} приглашает вас в «${organization}» с ролью «${role}»`,
  expires: (when) => `Приглашение истекает ${when}.`,
  for: (email) => `Для ${email}`,
  accept: 'Принять приглашение',
  accepting: 'Принимаем',
  decline: 'Отклонить',
  declining: 'Отклоняем',

  signedOut: (email) => `Чтобы принять приглашение, войдите с адресом ${email}.`,
  signIn: 'Войти',
  createAccount: 'Создать аккаунт',
  wrong: (invited, own) =>
    own === null
      ? `Это приглашение для ${invited}. Вы вошли с другим адресом.`
      : `Это приглашение для ${invited}. Вы вошли как ${own}.`,
  switchAccount: 'Сменить аккаунт',
  unverified: (email) =>
    `Сначала подтвердите ${email}: откройте письмо, которое пришло при регистрации, и вернитесь сюда.`,
  checkAgain: 'Адрес подтверждён',

  acceptedTitle: (organization) => `Теперь вы в «${organization}»`,
  acceptedText: (role) => `Ваша роль: ${role}.`,
  onward: 'Продолжить',
  declinedTitle: 'Приглашение отклонено',
  declinedText: (organization) =>
    `«${organization}» больше не пришлёт это приглашение, пока вас не пригласят заново.`,

  missingTitle: 'Откройте ссылку из письма',
  missingText: 'Эта страница покажет приглашение, когда вы перейдёте сюда по его ссылке.',
  unknownTitle: 'Эта ссылка не работает',
  unknownText:
    'Возможно, она скопирована не полностью. Скопируйте её из письма целиком и откройте ещё раз.',
  expiredTitle: 'Срок приглашения истёк',
  expiredText: 'Попросите того, кто вас пригласил, отправить его ещё раз.',
  revokedTitle: 'Это приглашение отозвано',
  revokedText: 'Если это ошибка, обратитесь к тому, кто вас пригласил.',
  alreadyDeclinedTitle: 'Это приглашение отклонено',
  alreadyDeclinedText: 'Если вы передумали, попросите пригласить вас ещё раз.',
  supersededTitle: 'Есть более новое приглашение',
  supersededText: 'Откройте ссылку из последнего письма того же отправителя.',
  usedTitle: 'Это приглашение уже принято',
  usedText: 'Войдите с адресом, на который оно пришло.',
  usedTextSignedIn: 'Если оно принято с этим аккаунтом, вы уже участник.',
  failedTitle: 'Не удалось загрузить приглашение',
}
