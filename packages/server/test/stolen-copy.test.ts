import { createHash, createHmac } from 'node:crypto'
import { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { createRollcall } from '../src/index.ts'
import { openRollcall, type OpenRollcall } from '../src/testing/index.ts'
import { tokenIn, useAcme, type Acme } from './acme.ts'
import { backup } from './backup.ts'
import { onEveryDatabase } from './databases.ts'
import { dump, rowsOf, unchanged } from './dump.ts'

const thiefsSecret = 'the thief knows this one, 32 bytes and more'
const unlimited = { invitations: null, wrongLinks: null }

onEveryDatabase('a stolen copy of all tables', (open) => {
  const acme = useAcme(open, { limits: unlimited })

  it('holds no token and no part that signs one, queued, sent or handed over (T34, I19)', async () => {
    const { db, tokens } = await inviting(await acme())
    const copy = JSON.stringify(await dump(db))
    expect(tokens.every((token) => token.startsWith('v1.'))).toBe(true)
    for (const token of tokens) {
      expect(copy).not.toContain(token)
      expect(copy).not.toContain(token.split('.').at(-1))
    }
    expect(copy).not.toMatch(/v1\.\w+\.[^\s."]+\.[\w-]{22}\.(mail|link)/)
  })

  it('accepts nothing: no text of it opens an invitation (T34)', async () => {
    const { ask, db, organizationId } = await inviting(await acme())
    const rows = Object.values(await dump(db)).flat()
    const own = rows.filter((row) => row.includes(organizationId))
    const cells = own.flatMap((row) =>
      [...row.matchAll(/[\w.@:<>=/+-]{8,512}/g)].map(([text]) => text),
    )
    expect(cells.length).toBeGreaterThan(50)
    await unchanged(db, async () => {
      for (const token of new Set(cells)) {
        expect((await ask(null, 'previewInvitation', { token })).body.code).toBe('link_unknown')
      }
    })
  })

  it('accepts nothing: what is made of its rows is no token, whoever brings it (T34)', async () => {
    const world = await inviting(await acme())
    const { ask, db, who } = world
    const keyIds = new Set((await rowsOf(db, 'rollcall_outbox')).map((row) => row['key_id']))
    const invitations = (await rowsOf(db, 'rollcall_invitation')).filter(
      (row) => row['organization_id'] === world.organizationId,
    )
    const forged = invitations.flatMap(({ id, link_version: version }) =>
      [...keyIds, '0'].flatMap((keyId) =>
        ['mail', 'link'].flatMap((channel) =>
          macs(`v1.${keyId}.${id}.${version}.${channel}`, String(version)),
        ),
      ),
    )
    expect(forged.length).toBeGreaterThan(20)
    await unchanged(db, async () => {
      for (const token of forged) {
        const { body } = await ask(who('ada'), 'acceptInvitationByToken', { token })
        expect(body.code).toBe('link_unknown')
      }
    })
  })

  it('accepts nothing under another secret, and its links open nothing elsewhere (T34, F22)', async () => {
    const world = await inviting(await acme())
    const { ask, db, invitationId, olle, organizationId, tokens, who } = world
    const thief = await restore(world, new Kysely({ dialect: await open() }))

    const [genuine = ''] = tokens
    const there = await thief.as(who('ada')).call('acceptInvitationByToken', { token: genuine })
    expect(there.body.code).toBe('link_unknown')

    const link = await thief.as(olle).call('linkInvitation', { organizationId, invitationId })
    const token = tokenIn(link.body.link)
    expect((await thief.as(null).call('previewInvitation', { token })).status).toBe(200)
    const here = await unchanged(db, () => ask(who('ada'), 'acceptInvitationByToken', { token }))
    expect(here.body.code).toBe('link_unknown')

    expect((await ask(who('ada'), 'acceptInvitationByToken', { token: genuine })).status).toBe(200)
  })

  it('starts nothing without a secret (T34)', async () => {
    const { db } = await acme()
    const options = { database: db, identify: () => null, origin: 'https://app.example.com' }
    expect(() => createRollcall(options as never)).toThrow(/secret/)
  })
})

/** Invitations in every state of mail, and every token there is for them. */
async function inviting(acme: Acme) {
  const { ask, clock, invite, olle, token, who } = acme
  const { id: invitationId } = await invite(who('ada'))
  const { link } = (await ask(olle, 'linkInvitation', { invitationId })).body
  const mailed = await token(who('ada'))
  const bo = await invite(who('bo'))
  const old = await token(who('bo'))
  clock.advance('PT60S')
  await ask(olle, 'resendInvitation', { invitationId: bo.id })
  await invite(who('cy'))
  return { ...acme, invitationId, tokens: [mailed, tokenIn(link), old] }
}

/** What somebody without the key would try as a signature. */
function macs(text: string, version: string): string[] {
  const hash = createHash('sha256').update(text).digest('base64url')
  const signed = ['', version, thiefsSecret].map((key) =>
    createHmac('sha256', key).update(text).digest('base64url'),
  )
  return ['', 'A'.repeat(43), version, hash, ...signed].map((mac) => `${text}.${mac}`)
}

/** The rows of one database in another, under the thief's own secret. */
async function restore({ clock, db }: Acme, copy: Kysely<unknown>): Promise<OpenRollcall> {
  const thief = await openRollcall({ database: copy, secret: thiefsSecret, now: clock.now })
  const putBack = await backup(db)
  await putBack(copy)
  return thief
}
