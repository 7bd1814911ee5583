// Decides what the console's own routes take: small JSON objects of strings, sent by no foreign form.
import type { Context } from 'hono'

/**
 * The strings of a JSON body; anything else in it is as good as absent. A body of another type is nothing at all:
 * only JSON cannot be posted by a page of another origin without the browser asking first.
 */
export async function readStrings(c: Context): Promise<Partial<Record<string, string>>> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return {}
  const body: unknown = await c.req.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null) return {}
  const fields = Object.entries(body).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  return Object.fromEntries(fields)
}
