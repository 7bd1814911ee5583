// What Rollcall's own permissions are called in Arabic.
import type { BuiltInWords } from '../../../words.ts'

export const builtIn: BuiltInWords = {
  'organization.read': { label: 'عرض المؤسسة', description: 'اسمها وإعداداتها' },
  'organization.update': { label: 'تعديل المؤسسة', description: 'اسمها وإعداداتها' },
  'organization.delete': { label: 'حذف المؤسسة', description: 'مع كل ما تحتويه' },
  'member.read': { label: 'عرض الأشخاص', description: 'من ينتمي إلى المؤسسة' },
  'member.change': { label: 'تعديل بيانات الأشخاص', description: 'الدور والاسم واللغة' },
  'member.suspend': { label: 'تعليق وصول الأشخاص', description: 'إيقاف وصولهم مؤقتًا' },
  'member.remove': { label: 'إزالة الأشخاص', description: 'من المؤسسة' },
  'grant.change': {
    label: 'تغيير الصلاحيات',
    description: 'منح الوصول وسحبه إضافةً إلى الدور، في حدود صلاحياتك',
  },
  'invitation.read': { label: 'عرض الدعوات', description: 'التي لا تزال معلّقة' },
  'invitation.create': { label: 'دعوة الأشخاص', description: 'إلى المؤسسة' },
  'invitation.manage': { label: 'إدارة الدعوات', description: 'إعادة إرسالها وسحبها' },
  'ownership.offer': { label: 'نقل الملكية', description: 'عرضها على شخص آخر' },
  'audit.read': { label: 'الاطلاع على سجل النشاط', description: 'من غيّر ماذا ومتى' },
  'project.read': { label: 'عرض المشاريع', description: 'وجودها ومحتواها' },
}
