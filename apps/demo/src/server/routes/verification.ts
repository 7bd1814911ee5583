// Decides how an address is confirmed: by a press of a button, never by opening a link.
import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { readStrings } from '../body.ts'
import type { Console } from '../console.ts'
import { findSessionUser, sessionCookie } from '../session.ts'
import { insertVerification, useVerification } from '../verification.ts'

/** `/verification`: follow the link of the mail; have the mail sent again. */
export function verification({ db, clock, origin, sendMail }: Console): Hono {
  return new Hono()
    .post('/', async (c) => {
      const { token = '' } = await readStrings(c)
      return c.json({ email: (await useVerification(db, clock, token)) ?? null })
    })
    .post('/mail', async (c) => {
      const user = await findSessionUser(db, clock, getCookie(c, sessionCookie))
      if (!user) return c.json({ message: 'Sign in first.' }, 401)
      if (!user.emailVerifiedAt) await sendMail(await insertVerification(db, clock, origin, user))
      return c.body(null, 204)
    })
}
