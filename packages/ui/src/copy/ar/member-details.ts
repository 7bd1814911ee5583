// What the details of a member say, in Arabic. Nobody is given a gender.
import type { MemberDetailsCopy } from '../en/member-details.ts'

export const memberDetails: MemberDetailsCopy = {
  back: 'رجوع',
  joined: (date) => `تاريخ الانضمام: ${date}`,
  removedAt: (date) => `تاريخ الإزالة: ${date}`,
  removed: 'تمت الإزالة',
  actions: 'الإجراءات',

  membership: 'العضوية',
  role: 'الدور',
  name: 'الاسم',
  nameHelp: 'الاسم المعروض في هذه المؤسسة. إن تُرك فارغًا، يُعرض اسم الحساب.',
  language: 'اللغة',
  languageHelp: 'لغة الرسائل المرسلة من هنا.',
  accountLanguage: 'كما في الحساب',
  readOnly: 'يمكنك عرض صلاحيات الوصول هذه دون تغييرها.',
  effective: 'كل ما هو مسموح به، وسببه',

  endTitle: 'إنهاء العضوية',
  endText: 'يتوقف الوصول فورًا، ويبقى ما أُنشئ هنا.',

  update: 'تحديث',
  updating: 'جارٍ التحديث',
  updated: (name) => `تم تحديث بيانات ${name}`,
  unchanged: 'لم يتغير شيء بعد.',
  unsaved: 'غير محفوظ بعد',
  discard: 'تجاهل التغييرات',
  leaving: 'المغادرة دون حفظ؟',
  leave: 'تجاهل ومغادرة',
  stay: 'متابعة التعديل',
  partly: 'تم حفظ الدور والاسم واللغة، ولم تُحفظ صلاحيات الوصول.',
  stale: (name) => `أجرى شخص آخر تغييرات على بيانات ${name} في هذه الأثناء، لذا لم يُحفظ شيء.`,
  keep: 'الاحتفاظ بتغييراتي',

  errorTitle: 'تعذّر تحميل التفاصيل',
  refusedTitle: 'لا يمكنك عرض هذا الشخص',
  refusedText: 'ربما لم يعد في المؤسسة، أو لا يمكنك رؤية من ينتمي إليها.',
}
