// What mails say in Russian. Names stand where they keep their form, and nobody is given a gender.
import type { Sentences } from '../sentences.ts'

export const ru: Sentences = {
  quoted: (text) => `«${text}»`,
  stranger:
    'Если вы не знаете, о чём речь, не обращайте внимания на это письмо: ничего не произойдёт.',
  invitation: {
    subject: (who, organization) => `${who} приглашает вас в «${organization}»`,
    lead: (who, organization, role) =>
      `${who} приглашает вас в «${organization}» с ролью «${role}».`,
    registered: 'Доступ откроется для вашего аккаунта: войдите и примите приглашение.',
    unregistered:
      'У вас ещё нет аккаунта: создайте его с этим адресом, придумайте пароль и примите приглашение.',
    until: (day) => ended(`Приглашение действует до ${day}`),
    withoutEnd: 'Приглашение действует, пока его не отзовут.',
    act: 'Посмотреть приглашение',
  },
  ownershipOffer: {
    subject: (who, organization) =>
      who === null
        ? `Вам предлагают права владельца «${organization}»`
        : `${who} предлагает вам права владельца «${organization}»`,
    lead: (who, organization) =>
      who === null
        ? `Вам предлагают права владельца «${organization}».`
        : `${who} предлагает вам права владельца «${organization}».`,
    meaning: (role, who, formerRole) =>
      `Если вы согласитесь, вы получите роль «${role}», а ${who ?? 'прежний владелец'} получит роль «${formerRole}».`,
    nothingYet: 'Пока вы не согласитесь, ничего не изменится.',
    until: (day) => ended(`Предложение действует до ${day}`),
    act: 'Посмотреть предложение',
  },
}

/** A date ends with «г.», whose dot is the sentence's too. */
function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}
