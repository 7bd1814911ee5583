// Decides what Rollcall needs to know of the host's signed-in person.

/** The person who makes a request, as the host's own sign-in knows them. */
export interface Actor {
  /** The host's id of the person. Opaque, never reused. */
  userId: string
  email: string
  /** Strictly `true` once the person has proved that the address is theirs. */
  emailVerified: boolean
  name?: string | null
  imageUrl?: string | null
  /** BCP 47: `de`, `zh-Hans`. */
  locale?: string | null
  twoFactor?: 'on' | 'off' | null
}
