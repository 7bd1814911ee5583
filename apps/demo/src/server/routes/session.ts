// Decides how somebody signs in: by address alone, because this is a demo. An unknown address is a new account.
import { parseEmail, sameMailbox } from '@rollcall/core'
import { Hono, type Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { readStrings } from '../body.ts'
import type { Console } from '../console.ts'
import type { User } from '../database.ts'
import {
  deleteSession,
  findSessionUser,
  insertSession,
  sessionCookie,
  sessionSeconds,
} from '../session.ts'
import { accountOf, findUser, insertUser, verifyUser } from '../user.ts'
import { insertVerification } from '../verification.ts'

/** `/session`: who am I, sign in or up, sign out, and the address an invitation asks for. */
export function session(host: Console): Hono {
  const { db, clock } = host
  const answer = (user: User | undefined) => ({ user: user ? accountOf(user) : null })

  return new Hono()
    .get('/', async (c) => {
      c.header('cache-control', 'no-store')
      return c.json(answer(await findSessionUser(db, clock, getCookie(c, sessionCookie))))
    })

    .post('/', async (c) => {
      const { email = '', name = '', invitation } = await readStrings(c)
      const address = parseEmail(email.trim()).outcome
      if (!address) return c.json({ message: 'That is no e-mail address.' }, 422)

      const invited = invitation ? await host.rollcall.invitations.read(invitation) : null
      const proved = invited?.channel === 'mail' && sameMailbox(invited.email, address.email)
      const user = await accountFor(host, { ...address, name: name.trim() || null }, proved)
      await startSession(c, host, user)
      return c.json(answer(user), 200)
    })

    .delete('/', async (c) => {
      const token = getCookie(c, sessionCookie)
      if (token) await deleteSession(db, token)
      deleteCookie(c, sessionCookie, { path: '/' })
      return c.body(null, 204)
    })

    .post('/invitation', async (c) => {
      const { token = '' } = await readStrings(c)
      const invited = await host.rollcall.invitations.read(token)
      const address = invited && parseEmail(invited.email).outcome
      if (!address) return c.json({ email: null, known: false })
      const known = (await findUser(db, address.canonicalEmail)) !== undefined
      return c.json({ email: address.email, known })
    })
}

/** The account of this address, made when there is none. A link that came by mail proves the mailbox, a copied one does not. */
async function accountFor(
  { db, clock, origin, sendMail }: Console,
  person: Pick<User, 'email' | 'canonicalEmail' | 'name'>,
  proved: boolean,
): Promise<User> {
  const emailVerifiedAt = proved ? clock.iso() : null
  const known = await findUser(db, person.canonicalEmail)
  if (known) {
    if (!emailVerifiedAt || known.emailVerifiedAt) return known
    await verifyUser(db, known.id, emailVerifiedAt)
    return { ...known, emailVerifiedAt }
  }
  const user = await insertUser(db, { ...person, locale: null, twoFactor: 'off', emailVerifiedAt })
  if (!proved) await sendMail(await insertVerification(db, clock, origin, user))
  return user
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
