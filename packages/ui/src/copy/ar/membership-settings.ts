// What the settings of my own membership say, in Arabic.
import type { MembershipSettingsCopy } from '../en/membership-settings.ts'

export const membershipSettings: MembershipSettingsCopy = {
  title: (organization) => `بياناتك في ${organization}`,
  text: 'تسري هنا فقط، ولا يتأثر حسابك ولا مؤسساتك الأخرى.',
  name: 'الاسم',
  nameHelp: 'الاسم الذي يراه الآخرون. إن تُرك فارغًا، يُعرض اسم حسابك.',
  language: 'اللغة',
  languageHelp: 'لغة الرسائل التي تصلك من هنا.',
  accountLanguage: 'كما في حسابي',
  save: 'حفظ',
  saving: 'جارٍ الحفظ',
  saved: 'تم الحفظ',
  unchanged: 'لم يتغير شيء بعد.',
  stale: 'تغيّرت هذه البيانات من مكان آخر في هذه الأثناء. يُرجى مراجعتها ثم الحفظ.',
  nothing: 'يُضبط الاسم واللغة في حسابك، لا هنا.',
  errorTitle: 'تعذّر تحميل عضويتك',
  refusedTitle: 'ليست لديك عضوية في هذه المؤسسة',
}
