import { expect, it } from 'vitest'
import { tokenIn, useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'

/** What becomes of an invitation, and what its link says from then on. */
const ends: Record<string, (acme: Acme, invitationId: string) => Promise<unknown>> = {
  invitation_used: ({ ask, who }, invitationId) =>
    ask(who('ada'), 'acceptInvitation', { invitationId }),
  invitation_declined: ({ ask, who }, invitationId) =>
    ask(who('ada'), 'declineInvitation', { invitationId }),
  invitation_revoked: ({ ask, olle }, invitationId) =>
    ask(olle, 'revokeInvitation', { invitationId }),
  async invitation_superseded({ ask, clock, olle }, invitationId) {
    clock.advance('PT60S')
    await ask(olle, 'resendInvitation', { invitationId })
  },
  async invitation_expired({ clock }) {
    clock.advance('P7D')
  },
}

/** Forgeries of a token, made from its parts. */
const forgeries: [what: string, forge: (parts: string[]) => string[]][] = [
  ['another version', ([, ...rest]) => ['v2', ...rest]],
  ['an unknown key', ([v, , ...rest]) => [v!, '2', ...rest]],
  ['another invitation', ([v, key, , ...rest]) => [v!, key!, crypto.randomUUID(), ...rest]],
  ['another link version', (p) => [...p.slice(0, 3), 'A'.repeat(22), ...p.slice(4)]],
  ['the other channel', (p) => [...p.slice(0, 4), p[4] === 'mail' ? 'link' : 'mail', p[5]!]],
  ['an unknown channel', (p) => [...p.slice(0, 4), 'pigeon', p[5]!]],
  ['no MAC', (p) => p.slice(0, 5)],
  ['an empty MAC', (p) => [...p.slice(0, 5), '']],
  ['half a MAC', (p) => [...p.slice(0, 5), p[5]!.slice(0, 21)]],
  ['a MAC with its first character changed', (p) => [...p.slice(0, 5), flip(p[5]!, 0)]],
  ['a MAC with its last character changed', (p) => [...p.slice(0, 5), flip(p[5]!, 42)]],
  ['the same MAC written otherwise', (p) => [...p.slice(0, 5), nextLetter(p[5]!)]],
  ['something behind it', (p) => [...p, 'x']],
]

onEveryDatabase('links', (open) => {
  const acme = useAcme(open)

  it.for(Object.keys(ends))('say %s, to whoever may know', async (code) => {
    const world = await acme()
    const { ask, db, invite, token, who } = world
    const { id } = await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    await ends[code]?.(world, id)

    const preview = await unchanged(db, () => ask(null, 'previewInvitation', link))
    expect(preview.body).toMatchObject({ status: 410, code })
    const decline = await unchanged(db, () => ask(who('ada'), 'declineInvitationByToken', link))
    const again = code === 'invitation_declined' ? { invitation: { status: 'declined' } } : { code }
    expect(decline.body).toMatchObject(again)
    const stranger = await unchanged(db, () => ask(who('eve'), 'acceptInvitationByToken', link))
    expect(stranger.body).toMatchObject({ code: 'wrong_account' })
  })

  it.for(forgeries)('are unknown with %s (T34)', async ([, forge]) => {
    const { ask, db, invite, token, who } = await acme()
    await invite(who('ada'))
    const forged = forge((await token(who('ada'))).split('.')).join('.')
    for (const verb of ['previewInvitation', 'acceptInvitationByToken'] as const) {
      const answer = await unchanged(db, () => ask(who('ada'), verb, { token: forged }))
      expect(answer.body).toMatchObject({ status: 404, code: 'link_unknown' })
    }
  })

  it.for(['', '.', 'v1', 'v1.1', '.....', 'v1.1.a.b.mail.%00', '\0', 'a'.repeat(512)])(
    'are unknown when they are %j',
    async (token) => {
      const { ask } = await acme()
      const { body } = await ask(null, 'previewInvitation', { token })
      expect(body).toMatchObject({ code: 'link_unknown' })
    },
  )

  it('are not to be guessed (T34)', async () => {
    const { ask, invite, token, who } = await acme()
    await invite(who('ada'))
    const head = (await token(who('ada'))).split('.').slice(0, 5).join('.')
    const guesses = Array.from({ length: 200 }, () => `${head}.${randomMac()}`)
    const answers = await Promise.all(
      guesses.map((guess) => ask(who('ada'), 'acceptInvitationByToken', { token: guess })),
    )
    expect(new Set(answers.map(({ body }) => body.code))).toEqual(new Set(['link_unknown']))
  })

  it('of another secret are unknown (T34)', async () => {
    const { ask, olle, organizationId, sibling, who } = await acme()
    const other = await sibling({ secret: 'another secret for tests, 32 bytes' })
    const people = [{ email: who('ada').email }]
    const made = { organizationId, people, delivery: 'link' } as const
    const { body } = await other.as(olle).call('inviteMembers', made)
    const token = tokenIn(body.invitations[0].link)
    const here = await ask(null, 'previewInvitation', { token })
    expect(here.body).toMatchObject({ code: 'link_unknown' })
  })

  it('are no longer than they must be, and carry neither role nor address (T34)', async () => {
    const { invite, token, who } = await acme()
    const { id } = await invite(who('ada'), 'admin')
    const [version, key, invitation, linkVersion, channel, mac] = (await token(who('ada'))).split(
      '.',
    )
    expect([version, key, invitation, channel]).toEqual(['v1', '1', id, 'mail'])
    expect([linkVersion, mac].map((part) => part?.length)).toEqual([22, 43])
  })

  it('copied by hand work like mailed ones, and are given to nobody without asking', async () => {
    const { ask, invite, olle, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    const { body } = await ask(olle, 'linkInvitation', { invitationId })
    const token = tokenIn(body.link)
    expect(body.link).toBe(`https://app.example.com/invitation#t=${token}`)
    const { status } = await ask(who('ada'), 'acceptInvitationByToken', { token })
    expect(status).toBe(200)
  })

  it('are not given for an expired invitation, which must be sent again first', async () => {
    const { ask, clock, invite, olle, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    clock.advance('P7D')
    const { body } = await ask(olle, 'linkInvitation', { invitationId })
    expect(body).toMatchObject({ status: 410, code: 'invitation_expired' })
  })

  it('are all a host without mail has, and it gets them when it invites', async () => {
    const { db, olle, organizationId, sibling, who } = await acme()
    const { as, clock } = await sibling({ sendMail: undefined })
    const people = [{ email: who('ada').email }]
    const { body } = await as(olle).call('inviteMembers', { organizationId, people })
    const [{ id: invitationId, link }] = body.invitations
    expect(tokenIn(link)).toMatch(/^v1\./)

    clock.advance('PT60S')
    const again = await as(olle).call('resendInvitation', { organizationId, invitationId })
    expect(again.body).toMatchObject({ status: 409, code: 'mail_unavailable' })
    const mails = await rowsOf(db, 'rollcall_outbox')
    expect(mails.filter((mail) => mail['recipient'] === who('ada').email)).toEqual([])
  })
})

function flip(mac: string, at: number): string {
  return `${mac.slice(0, at)}${mac[at] === 'A' ? 'E' : 'A'}${mac.slice(at + 1)}`
}

/** 32 bytes leave two bits of the last letter unused: a lax reader takes four spellings of one MAC. */
function nextLetter(mac: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return mac.slice(0, 42) + letters[letters.indexOf(mac[42]!) + 1]
}

function randomMac(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
}
