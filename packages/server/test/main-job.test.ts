import { expect, it } from 'vitest'
import { openRollcall, person } from '../src/testing/index.ts'
import { onEveryDatabase } from './databases.ts'

const olle = person('olle')
const ada = person('ada')

onEveryDatabase('the main job', (open) => {
  it('goes from invitation over mail and preview to membership', async () => {
    const { rollcall, mails, as } = await openRollcall({ database: await open() })
    const { organization } = await rollcall.organizations.create({ name: 'Acme', owner: olle })
    const organizationId = organization.id

    const invited = await as(olle).call('inviteMembers', {
      organizationId,
      people: [{ email: 'Ada@X.test', role: 'admin' }],
      message: 'Welcome aboard',
    })
    expect(invited).toMatchObject({ status: 201, body: { refused: [] } })

    expect(await rollcall.outbox.flush()).toEqual({ sent: 1, failed: 0, cancelled: 0 })
    const token = /#t=(\S+)/.exec(mails[0]?.text ?? '')?.[1] ?? ''
    expect(mails[0]).toMatchObject({ to: 'Ada@X.test', subject: 'Olle invites you to Acme' })

    const preview = await as(null).call('previewInvitation', { token })
    expect(preview.body).toMatchObject({
      account: 'signed_out',
      email: 'A•••@X.test',
      roleLabel: 'Admin',
    })

    const bell = await as(ada).call('listMyInvitations', {})
    expect(bell.body.invitations).toMatchObject([
      { organization: { name: 'Acme' }, invitedBy: { name: 'Olle' } },
    ])

    const joined = await as(ada).call('acceptInvitationByToken', { token })
    expect(joined).toMatchObject({
      status: 200,
      body: { member: { role: 'admin', status: 'active' } },
    })

    const people = await as(olle).call('listPeople', { organizationId })
    expect(people.body).toMatchObject({
      people: [{ name: 'Ada', kind: 'member' }, { name: 'Olle' }],
      nextCursor: null,
      total: 2,
    })
    const me = await as(ada).call('getMe', {})
    expect(me.body.memberships).toMatchObject([{ organization: { name: 'Acme' }, role: 'admin' }])
  })
})
