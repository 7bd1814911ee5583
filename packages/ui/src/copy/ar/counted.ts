// Decides how things are counted in Arabic: the noun follows its number in six ways. Counts stand by themselves, after a
// colon or in brackets: nothing before them may bend them.
import { plurals } from '../plural.ts'

const plural = plurals('ar')

export const invitations = (count: number): string =>
  plural(count, {
    zero: 'لا دعوات',
    one: 'دعوة واحدة',
    two: 'دعوتان',
    few: `${count} دعوات`,
    many: `${count} دعوةً`,
    other: `${count} دعوة`,
  })

export const people = (count: number): string =>
  plural(count, {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: `${count} أشخاص`,
    many: `${count} شخصًا`,
    other: `${count} شخص`,
  })

export const addresses = (count: number): string =>
  plural(count, {
    zero: 'لا عناوين',
    one: 'عنوان واحد',
    two: 'عنوانان',
    few: `${count} عناوين`,
    many: `${count} عنوانًا`,
    other: `${count} عنوان`,
  })

export const seats = (count: number): string =>
  plural(count, {
    zero: 'لا مقاعد',
    one: 'مقعد واحد',
    two: 'مقعدان',
    few: `${count} مقاعد`,
    many: `${count} مقعدًا`,
    other: `${count} مقعد`,
  })

export const permissions = (count: number): string =>
  plural(count, {
    zero: 'لا صلاحيات',
    one: 'صلاحية واحدة',
    two: 'صلاحيتان',
    few: `${count} صلاحيات`,
    many: `${count} صلاحيةً`,
    other: `${count} صلاحية`,
  })

export const events = (count: number): string =>
  plural(count, {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: `${count} أحداث`,
    many: `${count} حدثًا`,
    other: `${count} حدث`,
  })
