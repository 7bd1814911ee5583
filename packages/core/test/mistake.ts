// Decides how it is shown what is said about a policy that is refused at start.
import { definePolicy } from '../src/define-policy.ts'
import type { PolicyDefinition } from '../src/policy-definition.ts'

/** A mistake, the policy that makes it, and what its message says: what, why, how. */
export type Mistake = [what: string, definition: PolicyDefinition, ...says: string[]]

/** What a policy is refused with; nothing where it is not. */
export function messageOf(definition: PolicyDefinition): string {
  try {
    definePolicy(definition)
    return ''
  } catch (error) {
    return String(error)
  }
}
