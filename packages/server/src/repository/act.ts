// Decides what every change of an organization carries along: who does it, by which verb, and when.
import type { AuditVerb } from '@rollcall/core'

/** Somebody does something. Whatever changes by it is written into the audit with this. */
export interface Act {
  verb: AuditVerb
  /** The user; `null`: the host itself. */
  by: string | null
  /** ISO 8601. */
  at: string
}
