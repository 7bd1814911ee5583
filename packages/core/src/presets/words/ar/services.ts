// What things of `services` are called in Arabic.
import type { ServiceWords, Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const services: Words = {
  roles: {
    administrators: { label: 'المسؤولون', description: 'كل شيء، بما فيه إدارة المستخدمين' },
    engineers: { label: 'المهندسون', description: 'يضبطون CDN دون إدارة المستخدمين' },
    purgeApiWeb: {
      label: 'المسح والجلب المسبق فقط (API والويب)',
      description: 'مسح ذاكرة التخزين المؤقت وتهيئتها عبر API ولوحة التحكم',
    },
    purgeApi: {
      label: 'المسح والجلب المسبق فقط (API)',
      description: 'مسح ذاكرة التخزين المؤقت وتهيئتها عبر API فقط',
    },
    users: { label: 'المستخدمون', description: 'يعرضون الموارد والإحصاءات ولا يغيّرون شيئًا' },
  },
  permissions: {
    ...builtIn,
    'panel.use': { label: 'استخدام لوحة التحكم', description: 'إضافةً إلى API' },
    'cdn.read': { label: 'عرض CDN', description: 'الموارد والإحصاءات' },
    'cdn.write': { label: 'ضبط CDN', description: 'الموارد والمصادر والقواعد' },
    'cdn.purge': { label: 'المسح والجلب المسبق', description: 'مسح ذاكرة التخزين المؤقت وتهيئتها' },
    'cloud.read': { label: 'عرض السحابة', description: 'موارد مشروع' },
    'cloud.use': { label: 'العمل في السحابة', description: 'الموارد في الشبكات الداخلية' },
    'cloud.expose': { label: 'استخدام الشبكات العامة', description: 'العناوين الخارجية والعائمة' },
    'cloud.manage': { label: 'إدارة مشاريع السحابة', description: 'الحصص والإعدادات' },
    'billing.write': { label: 'الفوترة', description: 'الفواتير والباقات والدفع' },
    'dns.write': { label: 'DNS', description: 'المناطق والسجلات' },
    'storage.write': { label: 'التخزين', description: 'الحاويات والمفاتيح' },
    'streaming.write': { label: 'البث', description: 'الفيديو والبث المباشر' },
    'security.write': { label: 'أمان الويب', description: 'القواعد والنطاقات المحمية' },
  },
  services: {
    cloud: {
      label: 'السحابة',
      description: 'الخوادم والشبكات والمجموعات العنقودية',
      roles: {
        administrator: { label: 'مسؤول', description: 'كل المشاريع' },
        projectAdministrator: { label: 'مسؤول المشروع', description: 'المشروع كله' },
        user: { label: 'مستخدم', description: 'يعمل على كل موارد المشروع' },
        internalNetworkOnly: {
          label: 'الشبكة الداخلية فقط',
          description: 'يعمل على الموارد في الشبكات الداخلية',
        },
        observer: { label: 'مراقب', description: 'يعرض المشروع ولا يغيّر شيئًا' },
      },
    },
    billing: full('الفوترة', 'الفواتير والدفع'),
    dns: full('DNS', 'المناطق والسجلات'),
    storage: full('التخزين', 'كائنات وملفات'),
    streaming: full('البث', 'الفيديو حسب الطلب والبث المباشر'),
    webSecurity: full('أمان الويب', 'حماية المواقع وواجهات API'),
  },
}

function full(label: string, description: string): ServiceWords {
  const administrator = { label: 'مسؤول', description: 'كل الصلاحيات' }
  return { label, description, roles: { administrator } }
}
