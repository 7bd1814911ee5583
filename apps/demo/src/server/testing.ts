// Decides how the demo is tested: as a whole, in memory, with some of its tenants, by people with cookies.
import type { Tenant } from '../tenants/index.ts'
import type { ListedToken } from './api-token.ts'
import { createApp } from './app.ts'
import { openConsole, type Console } from './console.ts'
import type { Resource } from './database.ts'
import { findMails, type ReceivedMail } from './mailbox.ts'
import { seedTenant } from './seed/tenant.ts'

/** What a route answered. */
interface Answer {
  status: number
  body: Body
}

/** Everything that tests look at in an answer; each answer has some of it. */
interface Body {
  id: string
  known: boolean
  projects: { id: string; name: string }[]
  permissions: string[]
  resources: Resource[]
  resource: Resource
  tokens: ListedToken[]
  people: { id: string; email: string }[]
  memberships: { organization: { id: string } }[]
  user: Record<string, unknown>
}

/** Asks in the name of whoever is signed in. */
export type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>

/** A demo in a test's hands. */
export interface TestConsole {
  host: Console
  signIn(email: string, more?: Record<string, string>): Promise<Ask>
  /** Asks as nobody. */
  ask: Ask
  /** What somebody was sent. */
  mailsTo(email: string): Promise<ReceivedMail[]>
  close(): Promise<void>
}

/** Opens a demo with these tenants. */
export async function openTestConsole(...tenants: Tenant[]): Promise<TestConsole> {
  const origin = 'http://localhost:5273'
  const place = {
    host: '127.0.0.1',
    port: 5273,
    origin,
    databaseUrl: 'file::memory:',
    reset: false,
  }
  const host = await openConsole(place)
  for (const tenant of tenants) await seedTenant(host, tenant)
  const app = createApp(host)

  const asking =
    (cookie: string): Ask =>
    async (method, path, body) => {
      const headers = new Headers({ cookie, origin, 'content-type': 'application/json' })
      const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
      const response = await app.request(`${origin}/api${path}`, init)
      const text = await response.text()
      return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
    }

  return {
    host,
    ask: asking(''),
    async mailsTo(email) {
      await host.rollcall.outbox.flush()
      return (await findMails(host.db)).filter(({ to }) => to === email)
    },
    async signIn(email, more) {
      const body = JSON.stringify({ email, ...more })
      const headers = { 'content-type': 'application/json' }
      const response = await app.request(`${origin}/api/session`, { method: 'POST', body, headers })
      return asking(response.headers.get('set-cookie')?.split(';')[0] ?? '')
    },
    close: () => host.close(),
  }
}
