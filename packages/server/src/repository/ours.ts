// Decides how the host's database becomes ours: read and written by our plugins, and by none of the host's.
import type { Policy } from '@rollcall/core'
import { CamelCasePlugin, type Kysely, type Transaction } from 'kysely'
import type { Database, Trx } from './database.ts'
import { RolePlugin } from './role-plugin.ts'
import { TextPlugin } from './text-plugin.ts'

const camelCase = new CamelCasePlugin()
const text = new TextPlugin()

/** What names the roles of organizations. */
type Policies = Readonly<Record<string, Policy>>

/** The host's Kysely instance as ours: its plugins could change what we read and write. */
export function ours<DB>(host: Kysely<DB>, policies: Policies = {}): Database {
  const bare = host.withoutPlugins().withPlugin(camelCase).withPlugin(text)
  return bare.withPlugin(new RolePlugin(policies)) as unknown as Database
}

/** The host's open transaction as ours. */
export function oursInside<DB>(host: Transaction<DB>, policies: Policies): Trx {
  const bare = host.withoutPlugins().withPlugin(camelCase).withPlugin(text)
  return bare.withPlugin(new RolePlugin(policies)) as unknown as Trx
}
