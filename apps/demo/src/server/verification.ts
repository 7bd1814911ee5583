// Decides how somebody proves that an address is theirs: by a link that came to it, followed once within a day.
import { randomUUID } from 'node:crypto'
import type { RollcallOptions } from '@rollcall/server'
import type { Clock } from './clock.ts'
import type { Database, User } from './database.ts'
import { hashOf, newToken } from './token.ts'
import { verifyUser } from './user.ts'

const lifetime = 24 * 60 * 60 * 1000

/** How mail leaves the console. */
export type SendMail = NonNullable<RollcallOptions['sendMail']>

/** Why there is an account: its owner made it, or somebody else made it for them. */
type Occasion = keyof typeof letters

const letters = {
  'signed up': {
    subject: 'Confirm your address',
    what: 'Somebody signed up to the console with this address.',
  },
  registered: {
    subject: 'You have an account',
    what: 'Somebody who works with you opened an account of the console for this address.',
  },
}

/** The mail that asks for the proof. */
export interface VerificationMail {
  to: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  idempotencyKey: string
}

/** Makes the link, and the mail it travels in. */
export async function insertVerification(
  db: Database,
  clock: Clock,
  origin: string,
  user: User,
  occasion: Occasion = 'signed up',
): Promise<VerificationMail> {
  const token = newToken()
  const expiresAt = new Date(clock.now().getTime() + lifetime).toISOString()
  const row = { tokenHash: hashOf(token), userId: user.id, expiresAt }
  await db.insertInto('demoVerification').values(row).execute()
  return verificationMail(user.email, `${origin}/verify#t=${token}`, occasion)
}

/** Follows the link: the address is proved, the link is used up. */
export async function useVerification(
  db: Database,
  clock: Clock,
  token: string,
): Promise<string | undefined> {
  const tokenHash = hashOf(token)
  return db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('demoVerification')
      .innerJoin('demoUser', 'demoUser.id', 'demoVerification.userId')
      .select(['userId', 'email'])
      .where('tokenHash', '=', tokenHash)
      .where('expiresAt', '>', clock.iso())
      .executeTakeFirst()
    if (!row) return undefined
    await verifyUser(trx, row.userId, clock.iso())
    await trx.deleteFrom('demoVerification').where('userId', '=', row.userId).execute()
    return row.email
  })
}

function verificationMail(to: string, link: string, occasion: Occasion): VerificationMail {
  const { subject, what } = letters[occasion]
  return {
    to,
    subject,
    text: `${what}\n\nIf it is yours, confirm the address within a day:\n${link}\n\nIf it is not, ignore this mail.\n`,
    html: page(subject, what, link),
    headers: {},
    idempotencyKey: randomUUID(),
  }
}

const style = `
body { margin: 0; padding: 40px 24px; background: #f5f5f1; color: #1b1e1c; font: 15px/24px system-ui, sans-serif }
main { max-width: 448px; margin: 0 auto; padding: 32px; border-radius: 8px; background: #fff }
h1 { margin: 0 0 12px; font-size: 18px }
p { margin: 0 0 24px }
a { display: inline-block; padding: 8px 16px; border-radius: 6px; background: #1c6b52; color: #fff; font-weight: 600; text-decoration: none }
small { color: #5b615c }
@media (prefers-color-scheme: dark) {
  body { background: #121413; color: #eceeea }
  main { background: #191c1a }
  small { color: #a3aaa4 }
}`

const page = (subject: string, what: string, link: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${subject}</title><meta name="color-scheme" content="light dark"><style>${style}</style></head>
<body><main>
<h1>${subject}</h1>
<p>${what} If it is yours, confirm the address within a day.</p>
<p><a href="${link}">Confirm address</a></p>
<small>If it is not yours, ignore this mail: nothing happens.</small>
</main></body></html>`
