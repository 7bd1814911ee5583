// What things of `administrators` are called in Arabic.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const administrators: Words = {
  roles: {
    owner: { label: 'مالك', description: 'كل شيء بما فيه الفوترة، ونقل ملكية المؤسسة' },
    administrator: {
      label: 'مسؤول',
      description: 'كل الموارد والمشاريع والأشخاص، عدا الفوترة والمؤسسة نفسها',
    },
    member: { label: 'عضو', description: 'يعمل في مشاريع محددة فقط' },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'إنشاء مشاريع', description: 'في المؤسسة' },
    'project.delete': { label: 'حذف المشاريع', description: 'مع كل ما تحتويه' },
    'billing.read': { label: 'عرض الفوترة', description: 'الفواتير ووسائل الدفع' },
    'billing.write': { label: 'تعديل الفوترة', description: 'وسائل الدفع والحدود' },
    'resource.read': { label: 'عرض الموارد', description: 'في مشروع' },
    'resource.write': { label: 'العمل على الموارد', description: 'في مشروع' },
  },
  projectRoles: {
    member: { label: 'عضو في المشروع', description: 'يعمل على كل موارد المشروع' },
  },
}
