import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, expect, it } from 'vitest'
import { smtp } from '../src/smtp.ts'
import { tokenIn, useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'

onEveryDatabase('a mail over SMTP', (open) => {
  const acme = useAcme(open)

  it('arrives as it was written, in every script', async () => {
    const { received, world, flush } = await mailing(await acme(), 0)
    expect(await flush()).toMatchObject({ sent: 1, failed: 0 })

    const [{ envelope, source }] = received as [Received]
    const mail = await simpleParser(source)
    expect(envelope).toEqual({ from: 'team@acme.test', to: [world.who('ada').email] })
    expect(mail.subject).toBe('Ольга Müller invites you to Søn & Söhne 李')
    expect(mail.from?.text).toBe('"Acme Team" <team@acme.test>')
    expect(mail.replyTo?.text).toBe('help@acme.test')
    expect(mail.text).toContain('“Grüße aus Москва – 你好”')
    expect(mail.html).toContain('“Grüße aus Москва – 你好”')
    const [row] = await mailsTo(world)
    expect(mail.messageId).toBe(row?.['message_id'])
    expect(mail.date?.toISOString()).toBe(row?.['created_at'])
    const token = tokenIn(mail.text)
    expect(mail.html).toContain(token)
    expect((await world.ask(null, 'previewInvitation', { token })).status).toBe(200)
  })

  it('is the same to the last byte when the server took it only the second time (F03, F13)', async () => {
    const { received, world, flush } = await mailing(await acme(), 1)
    expect(await flush()).toMatchObject({ sent: 0, failed: 1 })
    expect((await mailsTo(world))[0]?.['last_error']).toContain('451 4.7.1 Greylisted')
    world.clock.advance('PT1M')
    expect(await flush()).toMatchObject({ sent: 1, failed: 0 })

    const [first, second, ...more] = received
    expect(more).toEqual([])
    expect(second).toEqual(first)
    expect(first?.source.length).toBeGreaterThan(1_000)
  })

  it('is the same to the last byte when another process sends it again (F03)', async () => {
    const { received, world, flush, another } = await mailing(await acme(), 1)
    await flush()
    world.clock.advance('PT1M')
    expect(await (await another()).outbox.flush()).toMatchObject({ sent: 1, failed: 0 })
    expect(received).toHaveLength(2)
    expect(received[1]).toEqual(received[0])
  })

  it.for(['RCPT TO', 'DATA'] as const)(
    'is given up at once when the server refuses it for good at %s (F13)',
    async (at) => {
      const { world, flush } = await mailing(await acme(), 9, { at, code: 550 })
      expect(await flush()).toMatchObject({ sent: 0, failed: 1 })
      expect((await mailsTo(world))[0]).toMatchObject({ status: 'dead', body: null })
    },
  )

  it.for([
    ['RCPT TO', 450],
    ['DATA', 451],
    ['MAIL FROM', 553],
    ['AUTH', 535],
  ] as const)(
    'waits when the server says no at %s with %s: that can be mended (F13)',
    async ([at, code]) => {
      const { world, flush } = await mailing(await acme(), 9, { at, code })
      expect(await flush()).toMatchObject({ sent: 0, failed: 1 })
      expect((await mailsTo(world))[0]).toMatchObject({ status: 'queued', attempts: 1 })
    },
  )

  it('waits when there is no mail server at all (F13)', async () => {
    const { world, flush, stop } = await mailing(await acme(), 0)
    await stop()
    expect(await flush()).toMatchObject({ sent: 0, failed: 1 })
    expect((await mailsTo(world))[0]).toMatchObject({ status: 'queued', attempts: 1 })
  })
})

interface Received {
  envelope: { from: string; to: string[] }
  source: string
}

/** An invitation of Ada on its way to a mail server that refuses so many mails at first. */
async function mailing(world: Acme, refusals: number, how: Refusing = greylisting) {
  const { clock, organizationId, rollcall, sibling, who } = world
  await rollcall.outbox.flush()
  await rollcall.organizations.rename(organizationId, 'Søn & Söhne 李')
  const olga = await world.join(who('olga', { name: 'Ольга Müller' }), 'admin')
  const received: Received[] = []
  const { port, stop } = await mailServer(received, refusals, how)
  const another = () =>
    sibling({
      now: clock.now,
      sendMail: smtp({
        host: '127.0.0.1',
        port,
        from: 'Acme Team <team@acme.test>',
        replyTo: 'help@acme.test',
        ...(how.at === 'AUTH' && { auth: { user: 'acme', pass: 'an old password' } }),
      }),
    })
  const { as, rollcall: sending } = await another()
  const people = [{ email: who('ada').email, role: 'viewer' }]
  const message = 'Grüße aus Москва – 你好'
  await rollcall.outbox.flush()
  await as(olga).call('inviteMembers', { organizationId, people, message })
  return {
    received,
    world,
    stop,
    flush: () => sending.outbox.flush(),
    another: async () => (await another()).rollcall,
  }
}

/** Where and how a mail server says no. */
interface Refusing {
  at: 'AUTH' | 'MAIL FROM' | 'RCPT TO' | 'DATA'
  code: number
}

const greylisting: Refusing = { at: 'DATA', code: 451 }

/** A mail server on this machine. */
async function mailServer(received: Received[], refusals: number, { at, code }: Refusing) {
  const refusal = (step: Refusing['at']) =>
    step === at && received.length <= refusals
      ? Object.assign(new Error('4.7.1 Greylisted'), { responseCode: code })
      : null
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_, __, done) => done(refusal('AUTH')),
    onMailFrom: (_, __, done) => done(refusal('MAIL FROM')),
    onRcptTo: (_, __, done) => done(refusal('RCPT TO')),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom ? mailFrom.address : ''
        const to = rcptTo.map(({ address }) => address)
        received.push({ envelope: { from, to }, source: Buffer.concat(chunks).toString('latin1') })
        done(refusal('DATA'))
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  const stop = () =>
    new Promise<void>((resolve) => {
      server.server.close(() => resolve())
    })
  afterAll(() => {
    server.close(() => undefined)
  })
  return { port, stop }
}

async function mailsTo({ db, who }: Acme) {
  const rows = await rowsOf(db, 'rollcall_outbox')
  return rows.filter((row) => row['recipient'] === who('ada').email)
}
