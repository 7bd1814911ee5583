// Decides how the console's pages speak to its own routes.

/** An account of the console. */
export interface Account {
  id: string
  email: string
  name: string | null
  emailVerified: boolean
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

/** Asks a route below `/api`. An answer that is no success becomes an Error with its message. */
export async function ask<Answer>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: Record<string, string | undefined>,
): Promise<Answer> {
  const response = await fetch(`/api${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const answer: unknown = response.status === 204 ? undefined : await response.json()
  if (response.ok) return answer as Answer
  const { message = 'The console did not answer.' } = answer as { message?: string }
  throw new Error(message)
}
