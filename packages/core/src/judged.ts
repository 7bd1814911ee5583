// Decides how the answers of rules become what a screen offers.
import type { Verb } from './operation.ts'
import type { Reason } from './refusal.ts'

/** What may be done with something now, and what may not, and why. A verb in neither is not drawn. */
export interface Judged {
  actions: Verb[]
  refusals: Partial<Record<Verb, Reason>>
}

/** What nobody draws a control for: a right the viewer lacks, something that is not there, or not for this row. */
const undrawn: ReadonlySet<Reason['code']> = new Set([
  'not_permitted',
  'not_found',
  'not_offerable',
])

/**
 * Sorts verbs into what may be done now and what may not, and why. What the viewer has no permission for, or
 * what is gone, is in neither: it is not drawn.
 */
export function judged(reasons: Partial<Record<Verb, Reason | undefined>>): Judged {
  const verbs = Object.keys(reasons) as Verb[]
  const refused = verbs.flatMap((verb) => {
    const reason = reasons[verb]
    return reason && !undrawn.has(reason.code) ? [[verb, reason] as const] : []
  })
  return {
    actions: verbs.filter((verb) => !reasons[verb]),
    refusals: Object.fromEntries(refused),
  }
}
