// Decides what single fields of inputs take, whatever verb they belong to.
import * as v from 'valibot'
import type { Grant } from './grant.ts'

/** Line ends could end a header of a mail; some databases store neither NUL nor half a character. */
const unfit = { line: /[\p{Cc}\p{Cs}]/u, lines: /(?![\n\r\t])[\p{Cc}\p{Cs}]/u }

/** Text without spaces around it: one line, or several. */
export const text = (most: number, kind: 'line' | 'lines' = 'line'): v.GenericSchema<string> =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'is empty'),
    v.maxLength(most, `is longer than ${most} characters`),
    v.check((value) => !unfit[kind].test(value), 'has characters that are no text'),
  )
export const role: v.GenericSchema<string> = text(64)
export const locale: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.maxLength(35, 'is longer than 35 characters'),
  v.check(isLanguageTag, 'is no language tag'),
)
/** Checked as an address by the rule, one by one: a wrong one must not block the others. */
export const address: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.maxLength(320, 'is longer than 320 characters'),
)

/** In a query, several values stand in one parameter, parted by commas. */
export const list = <T extends string>(item: v.GenericSchema<T>): v.GenericSchema<string, T[]> =>
  v.pipe(
    v.string(),
    v.maxLength(500, 'is longer than 500 characters'),
    v.transform((value) => value.split(',')),
    v.array(item),
  )

export const id: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.maxLength(255, 'is too long'),
  // A database may refuse to look for one.
  v.excludes('\0', 'is no id'),
)
const permissions = v.pipe(v.array(text(64)), v.maxLength(500, 'has more than 500 permissions'))
export const grants: v.GenericSchema<unknown, Grant[]> = v.pipe(
  v.array(
    v.union([
      v.strictObject({ scope: v.literal('organization'), permissions }),
      v.strictObject({ scope: v.literal('project'), projectId: id, permissions }),
      v.strictObject({ scope: v.literal('project'), projectId: id, role }),
      v.strictObject({
        scope: v.literal('service'),
        service: text(64),
        role,
        projectId: v.exactOptional(id),
      }),
    ]),
  ),
  v.maxLength(1000, 'has more than 1000 grants'),
)

/** Who stands twice among many would be judged twice, the second time by what the first left behind. */
export const ids: v.GenericSchema<string[]> = v.pipe(
  v.array(id),
  v.minLength(1, 'names nobody'),
  v.maxLength(100, 'names more than 100'),
  v.check((all) => new Set(all).size === all.length, 'names somebody twice'),
)

/** BCP 47 without extensions. What only looks like a tag would make dates impossible to write. */
export function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
