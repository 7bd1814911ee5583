// Decides what people may change about their own account: their name, their language, their second factor.
import { Hono } from 'hono'
import { readStrings } from '../body.ts'
import type { Console } from '../console.ts'
import { signedIn } from '../signed-in.ts'
import { accountOf, updateUser, type AccountChange } from '../user.ts'
import { languages } from '../../languages.ts'

/** `/account`: the person who is signed in. */
export function account(host: Console): Hono {
  return new Hono().patch('/', signedIn(host), async (c) => {
    const { name, locale, twoFactor } = await readStrings(c)
    const change: AccountChange = {}
    if (name !== undefined) {
      if (name.trim() === '' || name.length > 120)
        return c.json({ message: 'A name has 1 to 120 letters.' }, 422)
      change.name = name.trim()
    }
    if (locale !== undefined) {
      if (!Object.hasOwn(languages, locale))
        return c.json({ message: `Take one of: ${Object.keys(languages).join(', ')}.` }, 422)
      change.locale = locale
    }
    if (twoFactor !== undefined) {
      if (twoFactor !== 'on' && twoFactor !== 'off')
        return c.json({ message: 'Two-factor authentication is on or off.' }, 422)
      change.twoFactor = twoFactor
    }
    return c.json({ user: accountOf(await updateUser(host.db, c.get('user'), change)) })
  })
}
