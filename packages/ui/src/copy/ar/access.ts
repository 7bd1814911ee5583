// What the fields that give access say, in Arabic.
import type { AccessCopy } from '../en/access.ts'

export const access: AccessCopy = {
  permissionsTitle: 'الصلاحيات',
  permissionsText: 'تسري في المؤسسة كلها، إضافةً إلى الدور.',
  projectsTitle: 'المشاريع',
  servicesTitle: 'الخدمات',

  asRole: (role) => `بدور ${role}`,
  givenHere: 'ممنوحة هنا',
  givenEverywhere: 'ممنوحة في المؤسسة كلها',
  fromService: (service, role) => `من ${service}: ${role}`,
  withOthers: 'مضمّنة مع أي صلاحية أخرى',
  notHeld: 'ليست لديك هذه الصلاحية، لذا لا يمكنك منحها ولا سحبها.',
  notYours: 'لا يمكنك تغيير الوصول هنا.',

  cell: (column, row) => `${row}: ${column}`,
  within: (what, project) => `${what} في ${project}`,
  full: 'وصول كامل',
  none: 'بلا وصول',
  some: (count, total) => `${count} من ${total}`,
  all: 'الكل',
  allOf: (row) => `${row}: الكل`,
  leaves: 'لا شيء ممنوح هنا، وسيتوقف الوصول إلى المشروع.',

  addProject: 'إضافة مشروع',
  everyProject: 'كل المشاريع مدرجة بالفعل.',
  noProject: 'لا توجد مشاريع بعد.',
  noAccess: 'لا وصول إلى أي مشروع.',
  removeProject: (project) => `سحب كل صلاحيات الوصول إلى ${project}`,
  roleIn: (place) => `الدور في ${place}`,
  hiddenProject: 'مشروع غير ظاهر لك',
  otherProjects: 'توجد مشاريع أخرى غير ظاهرة لك.',
  allProjects: (role) => `وصول إلى كل المشاريع بدور ${role}.`,
  failed: 'تعذّر تحميل المشاريع.',

  scope: (service) => `النطاق في ${service}`,
  scopeOrganization: 'المؤسسة كلها',
  scopeProject: 'مشاريع محددة',
  always: 'متاحة للجميع دون اختيار:',
  chosenWith: (role) => `تم اختياره مع الدور ${role}، ويمكنك اختيار غيره.`,
  chosenByHand: 'تم اختياره يدويًا، ولا يتغير بتغيّر الدور.',
  projectOf: (service, number) => `المشروع ${number} في ${service}`,
  roleOf: (service, project) => `الدور في ${service} ضمن ${project}`,
  removeFrom: (service, project) => `إزالة ${project} من ${service}`,
  addProjectTo: (service) => `إضافة مشروع إلى ${service}`,

  inOrganization: 'في المؤسسة كلها',
  nothing: 'لا وصول بعد.',
}
