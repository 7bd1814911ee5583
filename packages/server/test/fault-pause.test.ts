import { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { smtp } from '../src/smtp.ts'
import { openRollcall, person } from '../src/testing/index.ts'
import { createRandom } from './chaos/random.ts'
import { openMailSink } from './chaos/mail-sink.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'
import { askHost, createHost, found } from './host/host.ts'

const olle = person('olle')

onEveryDatabase('a server whose time stands still', (open) => {
  it('while it sends is overtaken, and says nothing when it goes on: one id, one text, sent (F11)', async () => {
    const address = await open.address()
    const sink = await openMailSink(createRandom(1), 0)
    const host = createHost({ address, smtpPort: sink.port })
    await host.start()
    const db = new Kysely<unknown>({ dialect: open.connect(address) })
    try {
      const { body } = await found(host, olle)
      sink.hold = true
      const people = [{ email: person('ada').email }]
      const input = { organizationId: body.organization.id, people }
      await askHost(host, olle, 'inviteMembers', input)
      await expect.poll(() => sink.arrived.size, { timeout: 10_000 }).toBe(1)
      host.pause()
      sink.hold = false

      const now = () => new Date(Date.now() + 120_000)
      const sendMail = smtp({ host: '127.0.0.1', port: sink.port, from: 'Acme <team@acme.test>' })
      const other = await openRollcall({ database: db, sendMail, now })
      expect(await other.rollcall.outbox.flush()).toEqual({ sent: 1, failed: 0, cancelled: 0 })
      sendMail.close()
      const overtaken = await rowsOf(db, 'rollcall_outbox')
      sink.release()
      host.resume()
      expect((await askHost(host, olle, 'getMe', {})).status).toBe(200)

      await expect.poll(() => [...sink.arrived.values()].map(({ length }) => length)).toEqual([2])
      const [hashes = []] = sink.arrived.values()
      expect(new Set(hashes).size).toBe(1)
      expect(await rowsOf(db, 'rollcall_outbox')).toEqual(overtaken)
      expect(overtaken).toMatchObject([{ status: 'sent', body: null }])
    } finally {
      host.resume()
      await host.kill()
      await sink.close()
    }
  }, 60_000)
})
