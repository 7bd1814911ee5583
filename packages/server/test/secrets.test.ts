import { expect, it } from 'vitest'
import { tokenIn, useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { dump } from './dump.ts'

onEveryDatabase('tokens', (open) => {
  const acme = useAcme(open)

  it('stand in no table, before and after the mail, and in no log (T40, T61, I19)', async () => {
    const { ask, clock, db, invite, logs, olle, sibling, token, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    const queued = await dump(db)
    const copied = tokenIn((await ask(olle, 'linkInvitation', { invitationId })).body.link)
    const mailed = await token(who('ada'))
    clock.advance('PT60S')
    await ask(olle, 'resendInvitation', { invitationId })
    const refused = { invitationId: 'x', token: mailed }
    await ask(who('eve'), 'acceptInvitationByToken', { token: refused.token })
    const newest = await token(who('ada'))
    await ask(who('ada'), 'acceptInvitationByToken', { token: newest })
    const broken = await sibling({ identify: () => Promise.reject(new Error('down')) })
    await broken.as(null).call('previewInvitation', { token: newest })

    const kept = JSON.stringify([queued, await dump(db), logs])
    for (const secret of [copied, mailed, newest]) {
      expect(secret).toMatch(/^v1\./)
      expect(kept).not.toContain(secret)
      expect(kept).not.toContain(secret.split('.')[5])
    }
  })

  it('stand in no log when the mail fails (T61)', async () => {
    const { logs, olle, organizationId, rollcall, sibling, who } = await acme()
    await rollcall.outbox.flush()
    const seen: string[] = []
    const broken = await sibling({
      sendMail: async ({ text }: { text: string }) => {
        seen.push(tokenIn(text))
        throw new Error('421 try later')
      },
    })
    const people = [{ email: who('ada').email }]
    await broken.as(olle).call('inviteMembers', { organizationId, people })
    expect(await broken.rollcall.outbox.flush()).toMatchObject({ failed: 1 })
    expect(seen).toHaveLength(1)
    expect(JSON.stringify(logs)).not.toContain(seen[0]?.split('.')[5])
    expect(String(logs.at(-1)?.[1])).toContain('421 try later')
  })

  it('stand in the fragment of a link, which browsers send to no server (T40)', async () => {
    const { ask, invite, olle, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    const { link } = (await ask(olle, 'linkInvitation', { invitationId })).body
    const { pathname, search, hash } = new URL(link)
    expect([pathname, search]).toEqual(['/invitation', ''])
    expect(hash).toMatch(/^#t=v1\./)
  })
})
