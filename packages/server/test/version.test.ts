import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

onEveryDatabase('versions', (open) => {
  const acme = useAcme(open)

  it('counts up with each change, and travels as ETag', async () => {
    const { ask, join, olle } = await acme()
    const { memberId } = await join('ada')
    const first = await ask(olle, 'changeMember', { memberId, role: 'viewer' })
    const second = await ask(olle, 'changeMember', { memberId, displayName: 'Ada L.' })
    expect([first, second].map(({ body }) => body.member.version)).toEqual([2, 3])
    expect([first, second].map(({ headers }) => headers.get('etag'))).toEqual(['"2"', '"3"'])
  })

  it('lets nobody change, remove or revoke what has changed since they saw it', async () => {
    const { ask, clock, db, invite, join, olle, who } = await acme()
    const { memberId } = await join('ada')
    const { id: invitationId } = await invite(who('bo'))
    await ask(olle, 'changeMember', { memberId, role: 'viewer' })
    clock.advance('PT60S')
    await ask(olle, 'resendInvitation', { invitationId })
    clock.advance('PT60S')

    const seen = { 'if-match': '"1"' }
    const answers = [
      await unchanged(db, () => ask(olle, 'changeMember', { memberId, role: 'admin' }, seen)),
      await unchanged(db, () => ask(olle, 'removeMember', { memberId }, seen)),
      await unchanged(db, () => ask(olle, 'resendInvitation', { invitationId }, seen)),
      await unchanged(db, () => ask(olle, 'revokeInvitation', { invitationId }, seen)),
    ]
    for (const { body } of answers) {
      expect(body).toMatchObject({ status: 412, code: 'stale_version', version: 2 })
    }
    const now = { 'if-match': '"2"' }
    expect((await ask(olle, 'revokeInvitation', { invitationId }, now)).status).toBe(200)
    expect((await ask(olle, 'removeMember', { memberId }, now)).status).toBe(200)
  })

  it('lets nobody leave over a change they have not seen', async () => {
    const { ask, db, join, olle } = await acme()
    const ada = await join('ada')
    await ask(olle, 'changeMember', { memberId: ada.memberId, role: 'admin' })
    const leave = (version: string) => ask(ada, 'leaveOrganization', {}, { 'if-match': version })
    expect((await unchanged(db, () => leave('"1"'))).body).toMatchObject({ code: 'stale_version' })
    expect((await leave('"2"')).status).toBe(200)
  })

  it('takes * as: whatever is there', async () => {
    const { ask, join, olle } = await acme()
    const { memberId } = await join('ada')
    const answer = await ask(olle, 'removeMember', { memberId }, { 'if-match': '*' })
    expect(answer.status).toBe(200)
  })

  it('lets one of two simultaneous edits through, and tells the other the new version', async () => {
    const { ask, join, olle } = await acme()
    const { memberId } = await join('ada')
    const edits = ['admin', 'viewer'].map((role) =>
      ask(olle, 'changeMember', { memberId, role }, { 'if-match': '"1"' }),
    )
    const answers = await Promise.all(edits)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 412]))
  })

  it('kills no link when only the mail is marked as sent', async () => {
    const { ask, invite, rollcall, token, who } = await acme()
    await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    await rollcall.outbox.flush()
    const bell = await ask(who('ada'), 'listMyInvitations')
    expect(bell.body.invitations).toMatchObject([{ version: 1 }])
    expect((await ask(null, 'previewInvitation', link)).status).toBe(200)
  })
})
