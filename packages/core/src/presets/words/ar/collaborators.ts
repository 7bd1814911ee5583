// What things of `collaborators` are called in Arabic.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const collaborators: Words = {
  roles: {
    owner: { label: 'مالك', description: 'المؤسسة كلها: الإعدادات والفوترة ودعوة المتعاونين' },
    collaborator: { label: 'متعاون', description: 'يبدأ بلا صلاحيات، وتُمنح في كل مشروع' },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'إنشاء مشاريع', description: 'في المؤسسة' },
    'billing.read': { label: 'عرض الفوترة', description: 'الفواتير ووسائل الدفع' },
    'billing.write': { label: 'تعديل الفوترة', description: 'كل إعدادات الفوترة' },
  },
  rows: {
    server: { label: 'الخوادم', description: 'أجهزة افتراضية' },
    network: { label: 'الشبكات', description: 'شبكات خاصة وعناوين IP' },
    loadBalancer: { label: 'موازنات الحمل', description: 'توزّع الحركة بين الخوادم' },
    storage: { label: 'التخزين', description: 'ملفات وكائنات' },
    database: { label: 'قواعد البيانات', description: 'مُدارة نيابةً عنك' },
    domain: { label: 'النطاقات', description: 'الأسماء وسجلات DNS' },
  },
  columns: {
    create: { label: 'إنشاء', description: 'إضافة جديدة' },
    modify: { label: 'تعديل', description: 'تغيير ما هو موجود' },
    delete: { label: 'حذف', description: 'نهائيًا' },
  },
}
