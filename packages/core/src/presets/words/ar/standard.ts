// What the roles and permissions of `standard` are called in Arabic.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const standard: Words = {
  roles: {
    owner: { label: 'مالك', description: 'كل شيء، بما في ذلك الفوترة وحذف المؤسسة' },
    admin: { label: 'مسؤول', description: 'يدعو الأشخاص ويديرهم ويدير المشاريع' },
    member: { label: 'عضو', description: 'يعمل في كل المشاريع' },
    viewer: { label: 'مُشاهد', description: 'يعرض كل شيء ولا يغيّر شيئًا' },
  },
  permissions: {
    ...builtIn,
    'project.write': { label: 'العمل في المشاريع', description: 'تغيير محتواها' },
    'billing.read': { label: 'عرض الفوترة', description: 'الفواتير ووسائل الدفع' },
    'billing.write': { label: 'تعديل الفوترة', description: 'وسائل الدفع والباقة' },
  },
}
