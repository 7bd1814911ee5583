// Decides where the demo remembers: its own tables, in one database with Rollcall's.
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { sqlite } from '@rollcall/server/sqlite'
import { CamelCasePlugin, Kysely, MysqlDialect, PostgresDialect, type Dialect } from 'kysely'
import { createPool } from 'mysql2'
import pg from 'pg'

/** The console's own tables; `rollcall_*` beside them belong to Rollcall. */
interface Tables {
  demoUser: User
  demoSession: SessionRow
  demoVerification: { tokenHash: string; userId: string; expiresAt: string }
  demoMail: MailRow
  demoProject: Project
  demoResource: Resource
  demoToken: ApiToken
  demoSetting: { name: string; value: string }
}

/** An account of the console. */
export interface User {
  id: string
  /** As written at sign-up. */
  email: string
  /** What addresses are compared by. */
  canonicalEmail: string
  name: string | null
  locale: string | null
  twoFactor: 'on' | 'off'
  /** `null` until the person proves that the address is theirs. */
  emailVerifiedAt: string | null
  /** `null` for people who come in by their address alone. */
  passwordHash: string | null
  /** Through whose door the account was made, where that is known: whose looks somebody without an organization sees. */
  tenantId: string | null
}

/** Somebody is signed in. */
interface SessionRow {
  tokenHash: string
  userId: string
  expiresAt: string
  /** The organization this person chose to work in. */
  organizationId: string | null
}

/** A mail as the loopback mail server received it. */
export interface MailRow {
  id: string
  messageId: string
  recipient: string
  sender: string
  subject: string
  plainText: string
  html: string
  receivedAt: string
}

/** What the console is about, when it is not about people. */
export interface Project {
  id: string
  organizationId: string
  name: string
  region: string
  status: 'running' | 'degraded' | 'paused'
  instances: number
  deployedAt: string
  deployedBy: string
}

/** Something that runs in a project. */
export interface Resource {
  id: string
  projectId: string
  /** One of the kinds of its tenant. */
  kind: string
  name: string
  /** How large it is, in the sizes of the console: 1, 2, 4 … */
  size: number
  createdAt: string
  createdBy: string
}

/** A secret with which programs use the console in somebody's name. Deleted ones stay as a record. */
export interface ApiToken {
  id: string
  organizationId: string
  name: string
  /** The account of whoever issued it, which may be gone since. */
  issuerId: string
  /** Their membership, under which Rollcall keeps their name. */
  memberId: string
  /** A role of the organization's policy. */
  role: string
  tokenHash: string
  createdAt: string
  /** `null`: for good. */
  expiresAt: string | null
  deletedAt: string | null
}

/** The demo's database handle. */
export type Database = Kysely<Tables>

/** Opens `file:…` (SQLite), `postgres://…` or `mysql://…` (MariaDB). */
export function openDatabase(url: string): Database {
  return new Kysely<Tables>({ dialect: dialectOf(url), plugins: [new CamelCasePlugin()] })
}

function dialectOf(url: string): Dialect {
  if (url.startsWith('file:')) {
    const file = url.slice('file:'.length)
    if (file !== ':memory:') mkdirSync(dirname(resolve(file)), { recursive: true })
    return sqlite(file)
  }
  if (/^postgres(ql)?:/.test(url)) {
    return new PostgresDialect({ pool: postgresPool(url) })
  }
  if (url.startsWith('mysql:')) return new MysqlDialect({ pool: createPool(url) })
  throw new Error(
    `DATABASE_URL begins with '${url.slice(0, url.indexOf(':') + 1)}', which the demo cannot open. ` +
      'Write file:path/to/demo.sqlite, postgres://user:password@host/database or mysql://user:password@host/database.',
  )
}

/** A connection that breaks while nobody asks anything tells its pool or itself, and ends the process if nobody listens. */
function postgresPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString })
  const note = (error: Error) => console.error('A connection to PostgreSQL broke:', error.message)
  pool.on('error', note)
  pool.on('connect', (client) => client.on('error', note))
  return pool
}
