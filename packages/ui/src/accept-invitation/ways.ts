// Decides which of the host's own pages an invitation leads to.
import type { Way } from '../parts/way.tsx'

/** The host's own pages around an invitation: an address, or a function that is given the invited (masked) address. */
export interface InvitationWays {
  signIn?: Way
  createAccount?: Way
  /** For somebody signed in with another address. */
  switchAccount?: Way
  /** Where to go once the invitation is answered, or was before. */
  onward?: Way
}
