import { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { openRollcall, person } from '../src/testing/index.ts'
import { tokenIn } from './acme.ts'
import { backup } from './backup.ts'
import { onEveryDatabase } from './databases.ts'
import { violations } from './invariants.ts'

const [olle, ada, bo] = [person('olle'), person('ada'), person('bo')]

onEveryDatabase('a backup that is put back', (open) => {
  it('knows no link that was made after it, and makes none of them again (F26)', async () => {
    const { as, clock, db, mails, organizationId, rollcall } = await world()
    const people = [{ email: ada.email }]
    const { body } = await as(olle).call('inviteMembers', { organizationId, people })
    const invitation = { organizationId, invitationId: body.invitations[0].id }
    await rollcall.outbox.flush()
    const putBack = await backup(db)

    clock.advance('PT1H')
    await as(olle).call('resendInvitation', invitation)
    await as(olle).call('inviteMembers', { organizationId, people: [{ email: bo.email }] })
    await rollcall.outbox.flush()
    await putBack()

    const tokenOf = ({ email }: { email: string }) =>
      tokenIn(mails.findLast(({ to }) => to === email)?.text)
    const resent = tokenOf(ada)
    const answers = [
      await as(ada).call('acceptInvitationByToken', { token: resent }),
      await as(bo).call('acceptInvitationByToken', { token: tokenOf(bo) }),
    ]
    expect(answers.map(({ body: { code } }) => code)).toEqual([
      'invitation_superseded',
      'invitation_revoked',
    ])
    expect((await as(olle).call('resendInvitation', invitation)).status).toBe(200)
    await rollcall.outbox.flush()
    const newest = tokenOf(ada)
    expect(newest).not.toBe(resent)
    expect((await as(ada).call('acceptInvitationByToken', { token: newest })).status).toBe(200)
    expect(await violations(db)).toEqual([])
  })

  it('gives nobody back what had expired meanwhile, and no mail a second time (F26)', async () => {
    const { as, clock, db, mails, organizationId, rollcall } = await world()
    const people = [{ email: ada.email }]
    const { body } = await as(olle).call('inviteMembers', { organizationId, people })
    await rollcall.outbox.flush()
    const putBack = await backup(db)
    clock.advance('P8D')
    await putBack()
    expect(await rollcall.outbox.flush()).toEqual({ sent: 0, failed: 0, cancelled: 0 })
    expect(mails).toHaveLength(1)
    const invitationId = body.invitations[0].id
    const answer = await as(ada).call('acceptInvitation', { invitationId })
    expect(answer.body).toMatchObject({ status: 410, code: 'invitation_expired' })
  })

  async function world() {
    const db = new Kysely<unknown>({ dialect: await open() })
    const opened = await openRollcall({ database: db })
    const { organization } = await opened.rollcall.organizations.create({
      name: 'Acme',
      owner: olle,
    })
    return { ...opened, db, organizationId: organization.id }
  }
})
