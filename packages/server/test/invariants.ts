// Decides what can be seen of the invariants in the rows of a database: each is a query for what breaks it.
import { administrators, collaborators, permissions, services, standard } from '@rollcall/core'
import type { Kysely } from 'kysely'
import { TextPlugin } from '../src/repository/text-plugin.ts'
import { brokenAudit } from './invariant/audit.ts'
import { brokenGrants } from './invariant/grant.ts'
import { invitationRules } from './invariant/invitation.ts'
import { memberRules } from './invariant/member.ts'
import { outboxRules } from './invariant/outbox.ts'
import { ownershipRules, type Policies } from './invariant/ownership.ts'
import { broken, type Rule } from './invariant/rule.ts'
import { brokenSecrets } from './invariant/secret.ts'
import { tenantRules } from './invariant/tenant.ts'

const presets: Policies = { standard, collaborators, permissions, services, administrators }

/** What else is known of a database. */
export interface Known {
  /** The policies its organizations name. Default: the presets. */
  policies?: Policies
  /** Whether every invitation goes by mail: then each of their links has a row in the outbox. */
  mailed?: boolean
  /** Whether the host adds nobody by itself: then everybody but founders came by an invitation. */
  invitedOnly?: boolean
  /** Whether no seat limit was lowered: then nowhere are more people than seats. */
  seatsStay?: boolean
}

/**
 * Every violation that rows can show, as sentences; none in a database that is as it should be. Asked when nobody
 * writes: the audit is compared with the rows it tells of.
 */
export async function violations(host: Kysely<unknown>, known: Known = {}): Promise<string[]> {
  const db = host.withPlugin(new TextPlugin())
  const rules: Rule[] = [
    ...ownershipRules(known.policies ?? presets),
    ...memberRules(known),
    ...invitationRules,
    ...outboxRules(known),
    ...tenantRules,
  ]
  const found: string[] = []
  for (const rule of rules) found.push(...(await broken(db, rule)))
  return [
    ...found,
    ...(await brokenGrants(db)),
    ...(await brokenAudit(db)),
    ...(await brokenSecrets(db)),
  ]
}

/** What must hold at each moment that anybody can see: owners, and counters that are true. Cheap: for polling. */
export async function violationsAtOnce(
  db: Kysely<unknown>,
  policies: Policies = presets,
): Promise<string[]> {
  const found = await Promise.all(ownershipRules(policies).map((rule) => broken(db, rule)))
  return found.flat()
}
