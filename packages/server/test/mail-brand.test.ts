import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { createRollcall, escapeHtml, type MailOption, type MailSettings } from '../src/index.ts'
import { smtp } from '../src/smtp.ts'
import { tokenIn, useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

const nordic: MailSettings = {
  brand: { name: 'Nordic & Co', logoUrl: 'https://cdn.nordic.example/logo.png', color: '#0a7f5a' },
  from: 'Nordic <team@nordic.example>',
  replyTo: 'help@nordic.example',
  origin: 'https://console.nordic.example',
}

onEveryDatabase('the mail of an organization', (open) => {
  const acme = useAcme(open)

  it('has the brand, sender and origin that the host gives it, on every try', async () => {
    const world = await acme()
    let settings = nordic
    const { ask, mails, sibling } = await branded(world, () => settings)
    await ask('inviteMembers', { people: [{ email: world.who('ada').email }] })
    settings = {}
    const { rollcall, mails: sent } = await sibling({ now: world.clock.now })
    await rollcall.outbox.flush()
    expect(mails).toEqual([])
    const [mail] = sent
    expect(mail).toMatchObject({
      from: 'Nordic <team@nordic.example>',
      replyTo: 'help@nordic.example',
      headers: { 'Message-ID': `<${mail?.idempotencyKey}@console.nordic.example>` },
    })
    expect(mail?.text).toMatch(
      /^Nordic & Co\n\n.*https:\/\/console\.nordic\.example\/invitation#t=/s,
    )
    expect(mail?.html).toContain(
      '<img src="https://cdn.nordic.example/logo.png" alt="Nordic &amp; Co" height="32">',
    )
    expect(mail?.html).toContain('style="background:#0a7f5a;color:#ffffff"')
    const token = tokenIn(mail?.text)
    expect((await world.ask(null, 'previewInvitation', { token })).status).toBe(200)
  })

  it('is asked for by organization, before the transaction, of those only who may send it', async () => {
    const world = await acme()
    const asked: unknown[] = []
    const { as } = await branded(world, async (organization) => {
      asked.push(organization)
      await world.organization()
      return { brand: { name: organization.name } }
    })
    const { organizationId, olle, who } = world
    const people = [{ email: who('ada').email }]
    const viewer = await world.join('vera', 'viewer')
    expect((await as(viewer).call('inviteMembers', { organizationId, people })).status).toBe(403)
    expect(asked).toEqual([])
    expect((await as(olle).call('inviteMembers', { organizationId, people })).status).toBe(201)
    expect(asked).toEqual([{ id: organizationId, name: 'Acme', policy: 'standard' }])
  })

  it('leads copied links to its own origin as well (T41)', async () => {
    const world = await acme()
    const { ask } = await branded(world, () => nordic)
    const people = [{ email: world.who('ada').email }]
    const { body } = await ask('inviteMembers', { people, delivery: 'link' })
    const [{ id: invitationId, link }] = body.invitations
    expect(link).toMatch(/^https:\/\/console\.nordic\.example\/invitation#t=/)
    expect((await ask('linkInvitation', { invitationId })).body.link).toBe(link)
  })

  it('is not decided while the host cannot say whose it is', async () => {
    const world = await acme()
    const { ask } = await branded(world, () => Promise.reject(new Error('tenants are down')))
    const people = [{ email: world.who('ada').email }]
    const answer = await unchanged(world.db, () => ask('inviteMembers', { people }))
    expect(answer.body).toMatchObject({ status: 503, code: 'unavailable' })
  })

  it.for([
    ['origin', { origin: 'https://evil.example/path' }],
    ['from', { from: 'Acme <team@acme.example>\r\nBcc: eve@x.test' }],
    ['from', { from: 'Acme' }],
    ['replyTo', { replyTo: 'help' }],
    ['brand.name', { brand: { name: 'Acme\nCloud' } }],
    ['brand.color', { brand: { name: 'Acme', color: 'red;}' } }],
    ['brand.logoUrl', { brand: { name: 'Acme', logoUrl: 'http://x.test/logo.png' } }],
    ['brand.logoUrl', { brand: { name: 'Acme', logoUrl: 'javascript:alert(1)' } }],
  ] as const)(
    'cannot have an unusable %s: the start, or the request, says so',
    async ([name, mail]) => {
      const world = await acme()
      const start = () =>
        createRollcall({
          database: world.db,
          identify: () => null,
          origin: 'https://app.example.com',
          secret: 'a secret for tests, 32 bytes long',
          mail,
        })
      expect(start).toThrow(`\`mail.${name}\``)
      const { ask } = await branded(world, () => mail)
      const people = [{ email: world.who('ada').email }]
      const answer = await unchanged(world.db, () => ask('inviteMembers', { people }))
      expect(answer.status).toBe(500)
    },
  )

  it('is what the host’s own template writes, of neutral facts, with our link in it (T57)', async () => {
    const world = await acme()
    const { ask, flush, mails } = await branded(world, {
      brand: { name: 'Acme Cloud' },
      templates: {
        invitation: ({ organization, invitedBy, message, brand, link }) => ({
          subject: `${brand?.name}: ${organization.name}`,
          text: `${invitedBy.name}: ${message}\n${link}`,
          html: `<p>${escapeHtml(message ?? '')}</p><a href="${link}">${link}</a>`,
        }),
        ownershipOffer: ({ roleLabel, link }) => ({
          subject: `Become ${roleLabel}`,
          text: link,
          html: `<a href="${link}">Look</a>`,
        }),
      },
    })
    await world.rollcall.organizations.rename(world.organizationId, 'evil.com')
    const people = [{ email: world.who('ada').email }]
    await ask('inviteMembers', { people, message: '<b>go to www.evil.com</b>' })
    const bo = await world.join('bo')
    await ask('offerOwnership', { memberId: bo.memberId })
    await flush()
    const invitation = mails.find(({ to }) => to === world.who('ada').email)
    expect(invitation?.subject).toBe('Acme Cloud: evil·com')
    expect(invitation?.text).toMatch(
      /^Olle: <b>go to www·evil·com<\/b>\nhttps:\/\/app\.example\.com\/invitation#t=\S+$/,
    )
    expect(invitation?.html).toMatch(
      /^<p>&lt;b&gt;go to www·evil·com&lt;\/b&gt;<\/p><a href="https:/,
    )
    expect(mails.find(({ to }) => to === bo.email)).toMatchObject({
      subject: 'Become Owner',
      text: 'https://app.example.com/ownership-offers',
    })
  })

  it.for([
    ['without the link', { text: 'Hi', html: 'Hi' }],
    ['with two lines for a subject', { subject: 'Hi\r\nBcc: eve@x.test' }],
    ['without a subject', { subject: '' }],
  ] as const)('is not written %s (T57)', async ([, wrong]) => {
    const world = await acme()
    const { ask, logs } = await branded(world, {
      templates: {
        invitation: ({ link }) => ({ subject: 'Hi', text: link, html: link, ...wrong }),
      },
    })
    const people = [{ email: world.who('ada').email }]
    const answer = await unchanged(world.db, () => ask('inviteMembers', { people }))
    expect(answer.status).toBe(500)
    expect(String(logs.at(-1)?.[1])).toContain('template `invitation`')
  })

  it('comes from its sender over SMTP', async () => {
    const world = await acme()
    const sources: string[] = []
    const port = await mailServer(sources)
    const sendMail = smtp({ host: '127.0.0.1', port, from: 'Host <team@host.example>' })
    const { ask, flush } = await branded(world, () => nordic, { sendMail })
    await ask('inviteMembers', { people: [{ email: world.who('ada').email }] })
    await flush()
    const mail = await simpleParser(sources[0] ?? '')
    expect(mail.from?.text).toBe('"Nordic" <team@nordic.example>')
    expect(mail.replyTo?.text).toBe('help@nordic.example')
  })
})

/** Rollcall once more, whose mail is as the host says; Olle asks. */
async function branded(world: Acme, mail: MailOption, more: object = {}) {
  const { clock, logs, olle, organizationId, rollcall, sibling } = world
  await rollcall.outbox.flush()
  const other = await sibling({ now: clock.now, mail, ...more })
  const caller = other.as(olle)
  const ask = (verb: Parameters<typeof caller.call>[0], input: object) =>
    caller.call(verb, { organizationId, ...input })
  const flush = () => other.rollcall.outbox.flush()
  return { ask, as: other.as, flush, logs, mails: other.mails, sibling }
}

async function mailServer(sources: string[]): Promise<number> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        sources.push(Buffer.concat(chunks).toString('latin1'))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  afterAll(() => {
    server.close(() => undefined)
  })
  return (server.server.address() as AddressInfo).port
}
