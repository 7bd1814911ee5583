// Why something cannot be done, in Arabic.
import { isolate } from '@rollcall/core'
import type { RefusalCopy } from '../en/refusal.ts'
import { seats } from './counted.ts'

export const refusal: RefusalCopy = {
  malformed: () => 'تعذّرت قراءة الطلب. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.',
  not_signed_in: () => 'تم تسجيل خروجك. يُرجى تسجيل الدخول والمحاولة مرة أخرى.',
  not_permitted: () => 'ليست لديك صلاحية لذلك. يُرجى التواصل مع أحد مسؤولي المؤسسة.',
  outranked: ({ role }, say) => `هذا متاح فقط للدور ${isolate(say.role(role))} أو دور أعلى.`,
  beyond_own_access: () => 'لا يمكنك منح وصول لا تملكه.',
  given_by_transfer: ({ role }, say) =>
    `الدور ${isolate(say.role(role))} يُنقل ولا يُمنح. يمكنك عرض الملكية بدلًا من ذلك.`,
  not_asked: () => 'لا يمكن اختيار ذلك لدعوة هنا.',
  field_locked: () => 'لا يمكن تغيير ذلك هنا.',
  email_unverified: () => 'يجب تأكيد عنوان بريدك الإلكتروني أولًا.',
  wrong_account: ({ email }) => `هذه الدعوة موجّهة إلى ${isolate(email)}.`,
  cross_site: () => 'لا يمكن ذلك من هذه الصفحة. يُرجى فتح التطبيق نفسه والمحاولة مرة أخرى.',
  not_found: () => 'لم يعد هذا موجودًا، أو لا يمكنك الوصول إليه.',
  link_unknown: () => 'هذا الرابط لا يعمل. يُرجى التحقق من نسخه كاملًا.',
  method_not_allowed: () => 'تعذّرت قراءة الطلب. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.',
  already_invited: () => 'تمت دعوته بالفعل',
  already_member: () => 'عضو بالفعل',
  cannot_be_invited: () => 'لا يمكن إرسال دعوة إليه',
  project_member: () => 'يعمل بالفعل في أحد المشاريع',
  not_registered: () => 'ليس لديه حساب بعد',
  already_registered: () => 'لهذا العنوان حساب بالفعل. يمكنك إرسال الدعوة.',
  already_in_all_projects: ({ role }, say) =>
    `الدور ${isolate(say.role(role))} يتيح الوصول إلى كل المشاريع أصلًا.`,
  duplicate_email: () => 'مكرر',
  invalid_email: () => 'ليس عنوان بريد إلكتروني',
  unknown_role: ({ role }) => `لا يوجد هنا دور باسم ${isolate(role)}.`,
  last_owner: () => 'لا بد للمؤسسة من مالك. يجب منح الملكية لشخص آخر أولًا.',
  seat_limit: ({ limit }) =>
    `كل المقاعد مشغولة (${seats(limit)}). يمكنك إزالة شخص أو طلب المزيد من المقاعد.`,
  already_suspended: () => 'وصول هذا الشخص معلّق بالفعل.',
  already_active: () => 'لدى هذا الشخص وصول بالفعل.',
  is_self: () => 'لا يمكنك فعل ذلك بنفسك، ويمكنك المغادرة بدلًا منه.',
  not_declinable: () => 'لا يمكن رفض هذه الدعوة، ويمكنك تجاهلها.',
  invitation_closed: () => 'تم الرد على هذه الدعوة أو سحبها من قبل.',
  invitation_expired: () => 'انتهت صلاحية هذه الدعوة. يجب إعادة إرسالها أولًا.',
  invitation_revoked: () => 'تم سحب هذه الدعوة.',
  invitation_declined: () => 'تم رفض هذه الدعوة.',
  invitation_superseded: () => 'أُرسلت دعوة أحدث. يُرجى استخدام الرابط الوارد في أحدث رسالة.',
  invitation_used: () => 'تم قبول هذه الدعوة من قبل.',
  not_offerable: ({ role }, say) => `لا يمكن عرض الملكية هنا على الدور ${isolate(say.role(role))}.`,
  already_offered: () => 'الملكية معروضة بالفعل. يجب سحب ذلك العرض أولًا.',
  offer_closed: () => 'تم الرد على هذا العرض أو سحبه من قبل.',
  offer_expired: () => 'انتهت صلاحية هذا العرض. يمكنك طلب عرض جديد.',
  refused_by_host: ({ message }) => message,
  mail_unavailable: () => 'لا يمكن إرسال رسائل من هنا. يمكنك نسخ الرابط بدلًا من ذلك.',
  mail_unwanted: () =>
    'أبلغ هذا العنوان عن رسائل هذه المؤسسة على أنها غير مرغوب فيها. يمكنك نسخ الرابط بدلًا من ذلك.',
  stale_version: () => 'أجرى شخص آخر تغييرات في هذه الأثناء. يُرجى المراجعة والمحاولة مرة أخرى.',
  key_reused: () => 'سبق إرسال هذا الطلب بمحتوى مختلف. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.',
  version_required: () => 'تعذّرت قراءة الطلب. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.',
  too_large: () => 'هذا كثير دفعةً واحدة. يُرجى المحاولة بعدد أقل.',
  not_json: () => 'تعذّرت قراءة الطلب. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.',
  invalid_input: ({ errors }) => {
    const [first] = errors
    return first ? `شيء ما غير صالح: ${isolate(first.message)}.` : 'شيء ما غير صالح.'
  },
  too_many: ({ retryAt }, say) => `طلبات كثيرة في وقت قصير. يُرجى المحاولة ${say.time(retryAt)}.`,
  internal: ({ correlationId }) =>
    `حدث خطأ من جانبنا (${isolate(correlationId)}). يُرجى المحاولة مرة أخرى.`,
  unavailable: () => 'لم يستجب الخادم. يُرجى التحقق من الاتصال والمحاولة مرة أخرى.',
  outcome_unknown: () => 'انقطع الاتصال أثناء الحفظ. يُرجى التحقق مما إذا تم قبل المحاولة مرة أخرى.',
}
