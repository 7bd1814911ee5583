// Decides what the sign-in page is told before somebody comes in: whether there is an account, and whether it has a password.
import { parseEmail } from '@rollcall/core'
import { Hono } from 'hono'
import { readStrings } from '../body.ts'
import type { Console } from '../console.ts'
import { findUser } from '../user.ts'

/** `/door`: what to ask of the person with an address, and of whoever comes from an invitation. */
export function door({ db, rollcall }: Console): Hono {
  const facts = async (canonicalEmail: string) => {
    const user = await findUser(db, canonicalEmail)
    return { known: user !== undefined, password: Boolean(user?.passwordHash) }
  }
  return new Hono()
    .post('/', async (c) => {
      const { email = '' } = await readStrings(c)
      const address = parseEmail(email.trim()).outcome
      if (!address) return c.json({ message: 'That is no e-mail address.' }, 422)
      return c.json(await facts(address.canonicalEmail))
    })
    .post('/invitation', async (c) => {
      const { token = '' } = await readStrings(c)
      const invited = await rollcall.invitations.read(token)
      const address = invited && parseEmail(invited.email).outcome
      if (!address) return c.json({ email: null })
      const { email, canonicalEmail } = address
      return c.json({
        email,
        name: invited.name,
        locale: invited.locale,
        organizationId: invited.organization.id,
        ...(await facts(canonicalEmail)),
      })
    })
}
