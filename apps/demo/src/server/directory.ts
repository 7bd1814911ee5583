// Decides what Rollcall may do with the accounts of the console: find one by address, open one for somebody, end one.
import { parseEmail, type PersonToRegister } from '@rollcall/core'
import type { RollcallOptions } from '@rollcall/server'
import type { Clock } from './clock.ts'
import type { Database } from './database.ts'
import { deleteUser, findUser, insertUser } from './user.ts'
import { insertVerification, type SendMail } from './verification.ts'

type Directory = NonNullable<RollcallOptions['directory']>

interface DirectoryFacts {
  db: Database
  clock: Clock
  origin: string
  sendMail: SendMail
}

/** The console's accounts, as far as a policy needs them. */
export function createDirectory({ db, clock, origin, sendMail }: DirectoryFacts): Directory {
  const canonical = (email: string) => parseEmail(email).outcome?.canonicalEmail ?? email
  return {
    async findByEmail(email) {
      const user = await findUser(db, canonical(email))
      return user ? { userId: user.id } : null
    },
    /** Whoever is registered by somebody else proves the address like everybody: by the mail that tells of the account. */
    async register({ email, ...person }: PersonToRegister) {
      const user = await insertUser(db, { ...person, email, canonicalEmail: canonical(email) })
      await sendMail(await insertVerification(db, clock, origin, user, 'registered'))
    },
    delete: (userId) => deleteUser(db, userId),
  }
}
