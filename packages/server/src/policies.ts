// Decides what happens when an organization names a policy that the host no longer has.
import type { Policy } from '@rollcall/core'

/**
 * The policy of an organization.
 *
 * @throws Error when the host does not have it: the rules of everybody in there are missing
 */
export function policyOf(policies: Readonly<Record<string, Policy>>, name: string): Policy {
  const policy = Object.hasOwn(policies, name) ? policies[name] : undefined
  if (policy) return policy
  throw new Error(
    `Rollcall: an organization names the policy '${name}', which \`policies\` lacks. ` +
      'Nobody in it can do anything until it is there. ' +
      'Give it again under that name, or rename it in the organization table.',
  )
}
