// Decides how the console's pages speak to its own routes.
import type { Language } from '../languages.ts'

/** An account of the console. */
export interface Account {
  id: string
  email: string
  name: string | null
  emailVerified: boolean
  locale: Language | null
  twoFactor: 'on' | 'off'
  /** Through whose door the account was made. */
  tenantId: string | null
}

/** A project as the console shows it. */
export interface Project {
  id: string
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
  kind: string
  name: string
  size: number
  createdAt: string
  createdBy: string
}

/** An API token as it is listed. */
export interface ApiToken {
  id: string
  name: string
  issuerId: string
  memberId: string
  role: string
  createdAt: string
  expiresAt: string | null
  status: 'active' | 'expired' | 'deleted'
}

/** What an organization owes. Amounts are cents. */
export interface Billing {
  invoices: { number: string; date: string; amount: number; status: 'open' | 'paid' }[]
  billTo: string | null
}

/** A mail of the mailbox. */
export interface ReceivedMail {
  id: string
  to: string
  from: string
  subject: string
  text: string
  html: string
  receivedAt: string
}

/** The path of an organization's routes. */
export const pathOf = (organizationId: string): string =>
  `/organizations/${encodeURIComponent(organizationId)}`

/** Asks a route below `/api`. An answer that is no success becomes an Error with its message. */
export async function ask<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: Record<string, string | undefined>,
): Promise<Answer> {
  const response = await fetch(`/api${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const answer: unknown = response.status === 204 ? undefined : await response.json()
  if (response.ok) return answer as Answer
  // Rollcall's own refusals carry a title, the console's a message.
  const { message, title } = answer as { message?: string; title?: string }
  throw new Error(message ?? title ?? 'The console did not answer.')
}
