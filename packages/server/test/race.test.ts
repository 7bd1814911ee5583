import { expect, it } from 'vitest'
import type { Answer } from '../src/testing/index.ts'
import { useAcme } from './acme.ts'
import { enough, times } from './collision.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'

onEveryDatabase('at the same moment', (open) => {
  const acme = useAcme(open)

  it(
    'twenty acceptances of one person make one member, and all say yes (T28)',
    enough,
    async () => {
      const { ask, db, invite, organization, token, who } = await acme()
      const { id: invitationId } = await invite(who('ada'))
      const link = { token: await token(who('ada')) }
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          index % 2
            ? ask(who('ada'), 'acceptInvitation', { invitationId })
            : ask(who('ada'), 'acceptInvitationByToken', link),
        ),
      )
      expect(codes(answers)).toEqual(Array.from({ length: 20 }, () => 200))
      expect(new Set(answers.map(({ body }) => body.member.id)).size).toBe(1)
      const rows = (await rowsOf(db, 'rollcall_member')).filter(
        (row) => row['user_id'] === who('ada').userId,
      )
      expect(rows).toHaveLength(1)
      expect(await organization()).toMatchObject({ memberCount: 2, openInvitationCount: 0 })
    },
  )

  it(
    'ten invitations of one address, however spelled, make one row and one mail (T31)',
    enough,
    async () => {
      const { ask, db, olle, organization, who } = await acme()
      const { email } = who('ada')
      const spellings = Array.from({ length: 10 }, (_, index) =>
        [...email].map((letter, at) => (at % (index + 2) ? letter : letter.toUpperCase())).join(''),
      )
      const answers = await Promise.all(
        spellings.map((spelling) => ask(olle, 'inviteMembers', { people: [{ email: spelling }] })),
      )
      expect(codes(answers)).toEqual([201, ...Array.from({ length: 9 }, () => 409)])
      for (const { body, status } of answers) {
        expect(status === 201 || body.code === 'already_invited').toBe(true)
      }
      const to = (row: Record<string, unknown>) => String(row['recipient']).toLowerCase() === email
      expect((await rowsOf(db, 'rollcall_outbox')).filter(to)).toHaveLength(1)
      expect(await organization()).toMatchObject({ openInvitationCount: 1 })
    },
  )

  it('five who send again send one mail, and one link is alive (T32)', enough, async () => {
    const { ask, clock, db, invite, olle, token, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    clock.advance('PT60S')
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ask(olle, 'resendInvitation', { invitationId })),
    )
    expect(codes(answers)).toEqual([200, 429, 429, 429, 429])
    const mails = await rowsOf(db, 'rollcall_outbox')
    expect(mails.filter((mail) => mail['recipient'] === who('ada').email)).toHaveLength(2)
    const link = { token: await token(who('ada')) }
    expect((await ask(null, 'previewInvitation', link)).status).toBe(200)
  })

  it(
    'a name given here and a new name of the host’s wait for each other in no circle',
    enough,
    async () => {
      const { ask, join, olle, rollcall } = await acme()
      const ada = await join('ada')
      const { memberId } = ada
      for (let round = 0; round < times; round += 1) {
        const displayName = round % 2 ? null : `Given ${round}`
        const name = `Host ${round}`
        const [changed] = await Promise.all([
          ask(olle, 'changeMember', { memberId, displayName }),
          ...Array.from({ length: 4 }, () => rollcall.users.update({ ...ada, name })),
          ask(olle, 'changeMember', { memberId, role: 'viewer' }),
        ])
        expect(changed?.status).toBe(200)
        const search = displayName ?? name
        const { body } = await ask(olle, 'listPeople', { search })
        expect(body.people).toMatchObject([{ id: memberId, name: search }])
        const lost = displayName ? name : `Given ${round - 1}`
        expect((await ask(olle, 'listPeople', { search: lost })).body.people).toEqual([])
      }
    },
  )
})

function codes(answers: Answer[]): number[] {
  return answers.map(({ status }) => status).toSorted((one, other) => one - other)
}
