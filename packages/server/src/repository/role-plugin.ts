// Decides by which name a role is read: a row may still carry one that its policy has renamed since.
import { currentRole, type Policy } from '@rollcall/core'
import {
  sql,
  type AliasedRawBuilder,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely'

/** What rows of members and invitations are read with, beside their role: the policy that names it. */
export const rolePolicies: Record<'m' | 'i', AliasedRawBuilder<string, 'rolePolicy'>> = {
  m: policyOf('m'),
  i: policyOf('i'),
}

/** Gives each row that says of which policy its role is the name that the role has today. */
export class RolePlugin implements KyselyPlugin {
  readonly #policies: Readonly<Record<string, Policy>>

  constructor(policies: Readonly<Record<string, Policy>>) {
    this.#policies = policies
  }

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const [first] = result.rows
    if (!first || !('rolePolicy' in first)) return result
    return { ...result, rows: result.rows.map((row) => this.#named(row)) }
  }

  #named({ rolePolicy, ...row }: UnknownRow): UnknownRow {
    const name = String(rolePolicy)
    const policy = Object.hasOwn(this.#policies, name) ? this.#policies[name] : undefined
    return policy ? { ...row, role: currentRole(policy, String(row['role'])) } : row
  }
}

function policyOf(table: 'm' | 'i'): AliasedRawBuilder<string, 'rolePolicy'> {
  return sql<string>`(select p.policy from rollcall_organization p
    where p.id = ${sql.ref(`${table}.organization_id`)})`.as('rolePolicy')
}
