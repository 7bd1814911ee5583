// Decides how the console is put together, and how it uses Rollcall: its policies, people, mail and pages.
import { createRollcall, type Rollcall } from '@rollcall/server'
import { smtp } from '@rollcall/server/smtp'
import { tenants } from '../tenants/index.ts'
import { createClock, type Clock } from './clock.ts'
import type { Config } from './config.ts'
import { openDatabase, type Database } from './database.ts'
import { createDirectory } from './directory.ts'
import { createGuards } from './guards.ts'
import { identify } from './identify.ts'
import { startMailServer } from './mailbox.ts'
import { mailing } from './mailing.ts'
import { createTables, dropTables } from './schema.ts'
import { findSetting, ownSecret } from './setting.ts'
import type { SendMail } from './verification.ts'

/** What the console's routes work with. */
export interface Console {
  db: Database
  clock: Clock
  origin: string
  rollcall: Rollcall
  sendMail: SendMail
  close(): Promise<void>
}

/** Opens the database, starts the mail server, and sets Rollcall up on both. */
export async function openConsole(config: Config): Promise<Console> {
  const db = openDatabase(config.databaseUrl)
  if (config.reset) await dropTables(db)
  await createTables(db)

  const clock = createClock(Number((await findSetting(db, 'clock')) ?? 0))
  const mailServer = await startMailServer(db, clock)
  const from = 'Console <console@rollcall.example>'
  const sendMail = smtp({ host: '127.0.0.1', port: mailServer.port, from })
  const rollcall = createRollcall({
    database: db,
    policies: Object.fromEntries(tenants.map(({ policy }) => [policy.name, policy.rules])),
    words: Object.fromEntries(tenants.map(({ policy }) => [policy.name, policy.words])),
    identify: identify(db, clock),
    directory: createDirectory({ db, clock, origin: config.origin, sendMail }),
    guards: createGuards(db, clock),
    origin: config.origin,
    links: { invitation: '/invitation', ownershipOffer: '/ownership-offers' },
    secret: await ownSecret(db),
    sendMail,
    mail: mailing,
    now: clock.now,
  })
  await rollcall.migrate()

  const close = async () => {
    await rollcall.outbox.stop()
    sendMail.close()
    await mailServer.close()
    await db.destroy()
  }
  return { db, clock, origin: config.origin, rollcall, sendMail, close }
}
