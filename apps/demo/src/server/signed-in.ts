// Decides how the console's own routes know who asks, and what they say to those who may not.
import type { Membership } from '@rollcall/core'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { call } from './call.ts'
import type { Console } from './console.ts'
import type { User } from './database.ts'
import { findSessionUser, sessionCookie } from './session.ts'
import { actorOf } from './user.ts'

/** What a route knows behind {@link signedIn}. */
export interface SignedIn {
  Variables: { user: User }
}

/** Lets through who is signed in, and tells everybody else to do that first. */
export const signedIn = ({ db, clock }: Console) =>
  createMiddleware<SignedIn>(async (c, next) => {
    const user = await findSessionUser(db, clock, getCookie(c, sessionCookie))
    if (!user) return c.json({ message: 'Sign in first.' }, 401)
    c.set('user', user)
    c.header('cache-control', 'no-store')
    return next()
  })

/** What a route knows behind {@link membersOnly}. */
export interface MembersOnly {
  Variables: { user: User; membership: Membership }
}

/** Lets through the members of the organization of the path; there is none, as far as all others may know. */
export const membersOnly = (host: Console) =>
  createMiddleware<MembersOnly>(async (c, next) => {
    const { memberships } = await call(host, actorOf(c.get('user')), 'getMe', {})
    const organizationId = c.req.param('organizationId')
    const membership = memberships.find(({ organization }) => organization.id === organizationId)
    if (!membership) return nothingHere(c)
    c.set('membership', membership)
    return next()
  })

/** Nothing here, as far as this person may know. */
export const nothingHere = (c: Context) =>
  c.json({ message: 'There is nothing under this address.' }, 404)

/** It is there, and this person may not. */
export const notAllowed = (c: Context) => c.json({ message: 'You may not do this here.' }, 403)
