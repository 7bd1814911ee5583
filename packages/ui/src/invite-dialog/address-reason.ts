// Decides which reasons are about one address only. Everything else is wrong with the role or the access: with all of them.
import type { Reason } from '@rollcall/core'

const ofAddresses: ReadonlySet<Reason['code']> = new Set([
  'invalid_email',
  'duplicate_email',
  'already_invited',
  'already_member',
  'cannot_be_invited',
  'mail_unwanted',
  'not_registered',
  'project_member',
  'refused_by_host',
])

/** Whether a reason holds for its address whoever else is invited with it. */
export function isOfAddress({ code }: Reason): boolean {
  return ofAddresses.has(code)
}
