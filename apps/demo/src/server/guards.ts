// Decides what the console says against what a policy allows: whoever holds API tokens stays, and above their roles.
import { roleOf, type Member } from '@rollcall/core'
import type { RollcallOptions } from '@rollcall/server'
import { tenantOf } from '../tenants/index.ts'
import { findActiveTokens } from './api-token.ts'
import type { Clock } from './clock.ts'
import type { Database } from './database.ts'

type Guards = NonNullable<RollcallOptions['guards']>

const refuse = (message: string) => ({ code: 'refused_by_host', message }) as const

/** The guards that know of API tokens. */
export function createGuards(db: Database, clock: Clock): Guards {
  const tokensOf = ({ organizationId, userId }: Member) =>
    findActiveTokens(db, clock, { organizationId, issuerId: userId })

  return {
    async removeMember({ member }) {
      const tokens = member ? await tokensOf(member) : []
      if (tokens.length === 0) return undefined
      return refuse('You can’t remove the user as they have active tokens.')
    },
    async changeMember({ member, input }) {
      const { role } = input
      const rules = member && tenantOf(member.organizationId)?.policy.rules
      if (!rules || role === undefined) return undefined
      const tokens = await tokensOf(member)
      const rank = roleOf(rules, role).rank
      const higher = tokens.find((token) => roleOf(rules, token.role).rank > rank)
      return higher && refuse(`The user has issued the token “${higher.name}” with a higher role.`)
    },
  }
}
