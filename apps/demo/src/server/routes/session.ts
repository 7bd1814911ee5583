// Decides how somebody signs in: by address, because this is a demo, and by password where an account has one.
import { parseEmail } from '@rollcall/core'
import { Hono, type Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { readStrings } from '../body.ts'
import { call } from '../call.ts'
import type { Console } from '../console.ts'
import type { User } from '../database.ts'
import { isPassword, shortestPassword } from '../password.ts'
import {
  chooseOrganization,
  chosenOrganization,
  deleteSession,
  findSessionUser,
  insertSession,
  sessionCookie,
  sessionSeconds,
} from '../session.ts'
import { nothingHere, signedIn } from '../signed-in.ts'
import { signUp } from '../sign-up.ts'
import { accountOf, actorOf, findUser } from '../user.ts'

/** `/session`: who am I, sign in or up, choose where to work, sign out. */
export function session(host: Console): Hono {
  const { db, clock } = host

  return new Hono()
    .get('/', async (c) => {
      c.header('cache-control', 'no-store')
      const token = getCookie(c, sessionCookie)
      const user = await findSessionUser(db, clock, token)
      const organizationId = user ? await chosenOrganization(db, token) : null
      return c.json({ user: user ? accountOf(user) : null, organizationId })
    })

    .post('/', async (c) => {
      const { email = '', password, ...asked } = await readStrings(c)
      const address = parseEmail(email.trim()).outcome
      if (!address) return c.json({ message: 'That is no e-mail address.' }, 422)
      const known = await findUser(db, address.canonicalEmail)

      // Without a password this is a door for scripts, into every account. The sign-in page never goes through it.
      if (known?.passwordHash && password !== undefined) {
        if (!(await isPassword(password, known.passwordHash)))
          return c.json({ message: 'That is not the password of this account.' }, 401)
      }
      if (!known && password !== undefined && password.length < shortestPassword)
        return c.json({ message: `Take a password of ${shortestPassword} letters or more.` }, 422)

      const user = await signUp(host, { known, address, password, ...asked })
      await startSession(c, host, user)
      return c.json({ user: accountOf(user), organizationId: null })
    })

    .put('/organization', signedIn(host), async (c) => {
      const { organizationId = '' } = await readStrings(c)
      const { memberships } = await call(host, actorOf(c.get('user')), 'getMe', {})
      if (!memberships.some(({ organization }) => organization.id === organizationId))
        return nothingHere(c)
      await chooseOrganization(db, getCookie(c, sessionCookie) ?? '', organizationId)
      return c.json({ organizationId })
    })

    .delete('/', async (c) => {
      const token = getCookie(c, sessionCookie)
      if (token) await deleteSession(db, token)
      deleteCookie(c, sessionCookie, { path: '/' })
      return c.body(null, 204)
    })
}

/** A new session for whoever signs in; the one before ends. */
async function startSession(c: Context, { db, clock }: Console, user: User): Promise<void> {
  const before = getCookie(c, sessionCookie)
  if (before) await deleteSession(db, before)
  setCookie(c, sessionCookie, await insertSession(db, clock, user.id), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: sessionSeconds,
  })
}
