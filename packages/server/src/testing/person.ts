// People for tests.
import type { Actor } from '@rollcall/core'

/** A person with a proved address, named after it: `person('ada')` is Ada of `ada@x.test`. */
export function person(name: string, more: Partial<Actor> = {}): Actor {
  return {
    userId: `user-${name}`,
    email: `${name}@x.test`,
    emailVerified: true,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    ...more,
  }
}
