import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'

const evil = `</a><a href="//evil.example">"Free" & <b>'more'</b><script>alert(1)</script>`

onEveryDatabase('the invitation mail', (open) => {
  const acme = useAcme(open)

  it('says who invites to what, as what, with which words, until when', async () => {
    const { ask, mails, olle, rollcall, who } = await acme()
    const people = [{ email: who('ada').email, role: 'admin' }]
    await ask(olle, 'inviteMembers', { people, message: 'Welcome aboard' })
    await rollcall.outbox.flush()
    expect(mails.at(-1)).toMatchObject({
      to: who('ada').email,
      subject: 'Olle invites you to Acme',
      text: [
        'Olle invites you to join Acme as Admin.',
        '“Welcome aboard”',
        'The invitation is open until January 8, 2030.',
        expect.anything(),
      ]
        .slice(0, 3)
        .join('\n\n')
        .concat(
          `\n\nSee the invitation: ${linkOf(mails.at(-1)?.text)}\n\n` +
            'If you do not know what this is about, you can ignore this mail: nothing happens.',
        ),
    })
    expect(mails.at(-1)?.html).toContain(`href="${linkOf(mails.at(-1)?.text)}"`)
  })

  it('shows names and messages as text, with exactly one link of ours (T57)', async () => {
    const { ask, mails, olle, organizationId, rollcall, who } = await acme()
    await rollcall.organizations.rename(organizationId, evil)
    await ask(olle, 'changeMember', { memberId: olle.memberId, displayName: evil.slice(0, 100) })
    const people = [{ email: who('ada').email }]
    await ask(olle, 'inviteMembers', { people, message: `${evil}\n${evil}` })
    await rollcall.outbox.flush()

    const { html = '', text } = mails.at(-1) ?? {}
    const links = [...html.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, href]) => href)
    expect(links).toEqual([linkOf(text)])
    expect(html.match(/<a\b/g)).toHaveLength(1)
    expect(linkOf(text)).toMatch(/^https:\/\/app\.example\.com\/invitation#t=/)
    // Nor anything that a mail program makes a link of by itself.
    for (const part of [html, text ?? ''])
      expect(part.replaceAll(linkOf(text), '')).not.toMatch(/\w\.\w\w|:\/\/|\w@\w/)
    expect(html).not.toMatch(/<script|<b>|href="\/\//)
    expect(html).toContain('&lt;script&gt;')
  })

  it('has a subject of one line, whatever the names are (T57)', async () => {
    const { ask, mails, organizationId, rollcall, join, olle, who } = await acme()
    await rollcall.organizations.rename(organizationId, `Acme\r\nBcc: eve@x.test\u2028\u202e`)
    const adam = await join(who('adam', { name: 'Adam\nReply-To: eve@x.test' }), 'admin')
    const people = [{ email: who('ada').email }]
    for (const actor of [olle, adam]) {
      await ask(actor, 'inviteMembers', { people })
      await rollcall.outbox.flush()
      expect(mails.at(-1)?.subject).not.toMatch(/[\p{Cc}\p{Zl}\u202e]/u)
    }
    await rollcall.organizations.rename(organizationId, 'a'.repeat(200))
    const eva = await join(who('eva', { name: 'e'.repeat(90) }), 'admin')
    const more = [{ email: who('zoe').email, locale: 'ru' }]
    await ask(eva, 'inviteMembers', { people: more })
    await rollcall.outbox.flush()
    expect([...(mails.at(-1)?.subject ?? '')].length).toBeLessThanOrEqual(120)
  })

  it('cannot be made to carry a second link by a name that looks like the place of ours', async () => {
    const { ask, mails, olle, organizationId, rollcall, who } = await acme()
    await rollcall.organizations.rename(organizationId, '{{link}}')
    const people = [{ email: who('ada').email }]
    await ask(olle, 'inviteMembers', { people, message: 'see {{link}}' })
    await rollcall.outbox.flush()
    const { html = '', subject, text = '' } = mails.at(-1) ?? {}
    expect(text.split('#t=')).toHaveLength(2)
    expect(html.split('#t=')).toHaveLength(2)
    expect([text, html, subject]).toEqual(Array(3).fill(expect.stringContaining('{{link}}')))
  })

  it('keeps dollar signs of names as they are', async () => {
    const { ask, mails, olle, organizationId, rollcall, who } = await acme()
    await rollcall.organizations.rename(organizationId, "$& $1 $$ Acme $'")
    await ask(olle, 'inviteMembers', { people: [{ email: who('ada').email }] })
    await rollcall.outbox.flush()
    expect(mails.at(-1)?.subject).toBe("Olle invites you to $& $1 $$ Acme $'")
  })

  it('dates the end of the invitation as the invitee’s language does', async () => {
    const { ask, mails, olle, rollcall, who } = await acme()
    const people = [{ email: who('ada').email, locale: 'de-AT' }]
    await ask(olle, 'inviteMembers', { people })
    await rollcall.outbox.flush()
    expect(mails.at(-1)?.text).toContain('8. Jänner 2030')
    expect(mails.at(-1)?.html).toContain('<html lang="de-AT" dir="ltr">')
  })

  it('is written in the language of the invitation', async () => {
    const { ask, mails, olle, rollcall, who } = await acme()
    const people = [{ email: who('ada').email, locale: 'de', role: 'admin' }]
    await ask(olle, 'inviteMembers', { people, message: 'Willkommen an Bord' })
    await rollcall.outbox.flush()
    expect(mails.at(-1)?.subject).toBe('Olle lädt Sie zu Acme ein')
    expect(mails.at(-1)?.text.split('\n\n').slice(0, 3)).toEqual([
      'Olle lädt Sie als Admin zu Acme ein.',
      '„Willkommen an Bord“',
      'Die Einladung gilt bis zum 8. Januar 2030.',
    ])
    expect(mails.at(-1)?.html).toContain('<html lang="de" dir="ltr">')
  })

  it('offers an ownership in the language of whoever may take it', async () => {
    const { ask, join, mails, olle, rollcall, who } = await acme()
    const ada = await join(who('ada', { locale: 'ru' }), 'admin')
    await ask(olle, 'offerOwnership', { memberId: ada.memberId })
    await rollcall.outbox.flush()
    expect(mails.at(-1)).toMatchObject({
      to: ada.email,
      subject: 'Olle предлагает вам права владельца «Acme»',
    })
    expect(mails.at(-1)?.text).toMatch(/: https:\S+\/ownership-offers\n/)
  })

  it('speaks for the organization when the inviter has no name', async () => {
    const { ask, invite, mails, olle, rollcall, who } = await acme()
    const nameless = { ...olle, name: null }
    await ask(nameless, 'getOrganization')
    const name = async () =>
      (await ask(nameless, 'getMember', { memberId: olle.memberId })).body.member.name
    await expect.poll(name, { interval: 5 }).toBe(null)
    await invite(who('ada'))
    await rollcall.outbox.flush()
    expect(mails.at(-1)?.subject).toBe('Acme invites you to Acme')
  })
})

function linkOf(text: string | undefined): string {
  return /https:\S+/.exec(text ?? '')?.[0] ?? ''
}
