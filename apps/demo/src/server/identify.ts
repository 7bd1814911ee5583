// Decides who asks: whoever holds the session cookie, or whom the seeding speaks for, inside this process only.
import type { Actor } from '@rollcall/core'
import { parse } from 'hono/utils/cookie'
import type { Clock } from './clock.ts'
import type { Database } from './database.ts'
import { findSessionUser, sessionCookie } from './session.ts'
import { actorOf } from './user.ts'

/** Requests made by this process itself. Nothing a request carries can put it in here. */
const spokenFor = new WeakMap<Request, Actor>()

/** Marks a request of our own as made by somebody. */
export function speakFor(request: Request, actor: Actor): Request {
  spokenFor.set(request, actor)
  return request
}

/** The console's answer to Rollcall's question. */
export function identify(db: Database, clock: Clock) {
  return async (request: Request): Promise<Actor | null> => {
    const inside = spokenFor.get(request)
    if (inside) return inside
    const token = parse(request.headers.get('cookie') ?? '', sessionCookie)[sessionCookie]
    const user = await findSessionUser(db, clock, token)
    return user ? actorOf(user) : null
  }
}
