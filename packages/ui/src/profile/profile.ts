// Decides what of a membership is a person's own, and what changing it means.
import type { Member, MemberChange } from '@rollcall/core'

/** Name and language as they stand in fields. Empty: those of the account. */
export interface Profile {
  name: string
  locale: string
}

/** The profile of a member. */
export function profileOf({ name, locale }: Pick<Member, 'name' | 'locale'>): Profile {
  return { name: name ?? '', locale: locale ?? '' }
}

/** What of a profile is not as it was. */
export function profileChanges(
  member: Pick<Member, 'name' | 'locale'>,
  profile: Profile,
): Omit<MemberChange, 'role'> {
  const was = profileOf(member)
  const name = profile.name.trim()
  return {
    ...(name === was.name ? {} : { displayName: name || null }),
    ...(profile.locale === was.locale ? {} : { locale: profile.locale || null }),
  }
}
