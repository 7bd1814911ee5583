// What is said of an ownership that is offered and waits for an answer, in Arabic. Nobody is given a gender.
import type { OwnershipOfferCopy } from '../en/ownership-offer.ts'

export const ownershipOffer: OwnershipOfferCopy = {
  title: (by, organization) =>
    by === null ? `ملكية ${organization} معروضة عليك` : `عرض من ${by}: ملكية ${organization}`,
  consequence: (by, role, former) =>
    `لن يتغير شيء قبل قبولك. بعد ذلك يصبح دورك ${role}، ` +
    `ويصبح دور ${by === null ? 'المالك الحالي' : by} هو ${former}.`,
  expires: (when) => `تنتهي صلاحية العرض ${when}.`,
  accept: 'قبول الملكية',
  accepting: 'جارٍ القبول',
  decline: 'رفض',
  declining: 'جارٍ الرفض',
  acceptedTitle: (organization) => `انتقلت إليك ملكية ${organization}`,
  acceptedText: (by, role, former) =>
    `دورك: ${role}. دور ${by === null ? 'المالك السابق' : by} الآن: ${former}.`,
  declinedTitle: 'تم رفض العرض',
  declinedText: (by) => (by === null ? 'لم يتغير شيء.' : `لم يتغير شيء، وتبقى الملكية لدى ${by}.`),
  closedTitle: (organization) => `تبقى ملكية ${organization} كما هي`,

  waiting: (name) => (name === null ? 'لم يصل الرد على عرض الملكية بعد' : `لم يصل رد ${name} بعد`),
  waitingText: (organization) => `ملكية ${organization} معروضة. لن يتغير شيء قبل القبول.`,
  cancel: 'سحب العرض',
  cancelling: 'جارٍ السحب',
  cancelled: (name) => (name === null ? 'تم سحب العرض.' : `تم سحب العرض المقدَّم إلى ${name}.`),
}
