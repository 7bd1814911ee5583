import { parseEmail } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

const refused: [why: string, email: string][] = [
  ['no sign', 'ada'],
  ['no mailbox', '@x.test'],
  ['no domain', 'ada@'],
  ['a domain without a dot', 'ada@localhost'],
  ['an address in numbers', 'ada@127.0.0.1'],
  ['an address literal', 'ada@[127.0.0.1]'],
  ['a quoted mailbox (T27)', '"ada@evil.test x"@x.test'],
  ['two addresses (T27)', 'ada@x.test,bo@x.test'],
  ['a list with a semicolon (T27)', 'ada@x.test;bo@x.test'],
  ['a second header (T27)', 'ada@x.test\r\nBcc: eve@x.test'],
  ['a line end inside the mailbox (T27)', 'ada\n@x.test'],
  ['angle brackets (T27)', '<ada@x.test>'],
  ['a display name (T27)', 'Ada <ada@x.test>'],
  ['a comment (T27)', 'ada(comment)@x.test'],
  ['a space', 'ada @x.test'],
  ['a space in front', ' ada@x.test'],
  ['two dots', 'a..da@x.test'],
  ['a dot in front', '.ada@x.test'],
  ['a backslash', 'ada\\@x.test'],
  ['a NUL', 'ada\0@x.test'],
  ['a dotless i (T25)', 'adı@x.test'],
  ['a Kelvin sign (T25)', 'ada\u212a@x.test'],
  ['a fullwidth sign (T25)', 'ada\uff20x.test'],
  ['a fullwidth letter (T25)', '\uff41da@x.test'],
  ['a zero-width space (T25)', 'a\u200bda@x.test'],
  ['a zero-width space in the domain (T25)', 'ada@x\u200b.test'],
  ['a right-to-left override (T25)', 'ada\u202e@x.test'],
  ['a soft hyphen in the domain (T25)', 'ada@x\u00ad.test'],
  ['a no-break space (T25)', 'ada\u00a0@x.test'],
  ['a path behind the domain', 'ada@x.test/evil'],
  ['a port behind the domain', 'ada@x.test:25'],
  ['a percent sign in the domain', 'ada@x%2etest'],
  ['an underscore in the domain', 'ada@x_y.test'],
  ['a mailbox of 65 characters', `${'a'.repeat(65)}@x.test`],
  ['255 characters', `ada@${'a.'.repeat(124)}test`],
]

const taken: [written: string, canonical: string][] = [
  ['Ada@X.TEST', 'ada@x.test'],
  ["o'neil+tag@x.test", "o'neil+tag@x.test"],
  ['a.d-a_1@sub.x.test', 'a.d-a_1@sub.x.test'],
  ['ada@bücher.test', 'ada@xn--bcher-kva.test'],
  ['ada@BÜCHER.test', 'ada@xn--bcher-kva.test'],
  [`${'a'.repeat(64)}@x.test`, `${'a'.repeat(64)}@x.test`],
]

onEveryDatabase('addresses', (open) => {
  const acme = useAcme(open)

  it.for(refused)('are refused with %s', async ([, email]) => {
    const { ask, db, olle } = await acme()
    expect(parseEmail(email).reason).toEqual({ code: 'invalid_email' })
    const answer = await unchanged(db, () => ask(olle, 'inviteMembers', { people: [{ email }] }))
    expect(answer.body).toMatchObject({
      status: 422,
      code: 'invalid_email',
      refused: [{ email, reason: { code: 'invalid_email' } }],
    })
  })

  it.for(taken)(
    'are mailed as written, %s, and compared as %s (T25, T27)',
    async ([email, same]) => {
      const { ask, mails, olle, rollcall, who } = await acme()
      expect(parseEmail(email).outcome?.canonicalEmail).toBe(same)

      await ask(olle, 'inviteMembers', { people: [{ email }] })
      await rollcall.outbox.flush()
      const bell = await ask({ ...who('ada'), email: same }, 'listMyInvitations')

      expect(mails.at(-1)?.to).toBe(email)
      expect(bell.body.invitations).not.toEqual([])
    },
  )

  it('are compared by their canonical form, which stays what it is (T25)', () => {
    for (const [, canonical] of taken) {
      expect(parseEmail(canonical).outcome).toMatchObject({ canonicalEmail: canonical })
    }
  })

  it('are refused before they are looked at when they are too long (T68)', async () => {
    const { ask, olle } = await acme()
    const people = [{ email: 'a'.repeat(321) }]
    const { body } = await ask(olle, 'inviteMembers', { people })
    expect(body).toMatchObject({ code: 'invalid_input', errors: [{ path: 'people.0.email' }] })
  })
})
