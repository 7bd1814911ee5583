// What the settings of my own membership say, in Russian.
import type { MembershipSettingsCopy } from '../en/membership-settings.ts'

export const membershipSettings: MembershipSettingsCopy = {
  title: (organization) => `Вы в «${organization}»`,
  text: 'Только здесь. Ваш аккаунт и другие организации не меняются.',
  name: 'Имя',
  nameHelp: 'Так вас видят другие. Если пусто, берётся имя из аккаунта.',
  language: 'Язык',
  languageHelp: 'Для писем, которые вы получаете отсюда.',
  accountLanguage: 'Как в моём аккаунте',
  save: 'Сохранить',
  saving: 'Сохраняем',
  saved: 'Сохранено',
  unchanged: 'Пока ничего не изменено.',
  stale: 'Тем временем это изменили в другом месте. Посмотрите ещё раз и сохраните.',
  nothing: 'Имя и язык задаются не здесь, а в вашем аккаунте.',
  errorTitle: 'Не удалось загрузить ваше участие',
  refusedTitle: 'Вы не состоите в этой организации',
}
