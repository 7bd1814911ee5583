import type { Guards } from '../../src/index.ts'
import { expect, it } from 'vitest'
import { onEveryDatabase } from '../databases.ts'
import { unchanged } from '../dump.ts'
import { refusal, useSystem } from './system.ts'

/** The host's own: who has issued an API token that still works, and with which role. */
const tokens = new Map<string, string>()
const refuse = (message: string) => ({ code: 'refused_by_host', message }) as const
const activeTokens = 'You can’t remove the user as they have active tokens.'
const higherRole = 'The user has issued a token with a higher role.'
const guards: Guards = {
  removeMember: ({ member }) =>
    member && tokens.has(member.userId) ? refuse(activeTokens) : undefined,
  changeMember: ({ input, member }) =>
    member && tokens.get(member.userId) === 'administrators' && input.role === 'users'
      ? refuse(higherRole)
      : undefined,
}

onEveryDatabase('services: users', (open) => {
  const edge = useSystem(open, 'services', { guards })

  it('S2.26: users are filtered and found by id, by address and by name', async () => {
    const { ask, join, olle, who } = await edge()
    const jane = await join(who('jane', { twoFactor: 'on' }), 'users')
    await ask(jane, 'updateMyMembership', { locale: 'de' })
    const max = await join(who('max', { twoFactor: 'off' }), 'engineers')
    const found = async (query: object) => {
      const { body } = await ask(olle, 'listPeople', query)
      return body.people.map(({ email }: { email: string }) => email)
    }
    expect(await found({ twoFactor: ['on'] })).toEqual([jane.email])
    expect(await found({ role: ['engineers'] })).toEqual([max.email])
    expect(await found({ locale: ['de'] })).toEqual([jane.email])
    for (const search of [jane.memberId, jane.email, 'Jane'])
      expect(await found({ search })).toEqual([jane.email])
  })

  it('S2.31 S2.32 S2.33: a row says whether they accepted, and whether they use a second factor', async () => {
    const { ask, inviteOne, olle, row, who } = await edge()
    const uma = who('uma', { twoFactor: 'on' })
    const { body } = await inviteOne(olle, uma)
    expect(await row(olle, uma)).toMatchObject({ status: 'pending', twoFactor: null })
    await ask(uma, 'acceptInvitation', { invitationId: body.invitations[0].id })
    expect(await row(olle, uma)).toMatchObject({ status: 'active', twoFactor: 'on' })
  })

  it('S2.34 S2.39: a user edits their own name and language, and nothing of anybody else', async () => {
    const { ask, db, join, olle, row } = await edge()
    const [uma, max] = [await join('uma', 'users'), await join('max', 'users')]
    const mine = { displayName: 'Uma P.', locale: 'de' }
    expect((await ask(uma, 'updateMyMembership', mine)).status).toBe(200)
    expect(await row(olle, uma)).toMatchObject({ name: 'Uma P.', locale: 'de' })
    await unchanged(db, async () => {
      for (const { memberId } of [max, olle, uma]) {
        const answer = await ask(uma, 'changeMember', { memberId, role: 'administrators' })
        expect(refusal(answer)).toEqual([403, 'not_permitted'])
      }
    })
  })

  it('S2.36: an administrator edits name, role and language of their own row', async () => {
    const { ask, join, olle } = await edge()
    const ada = await join('ada', 'administrators')
    const { memberId } = olle
    const { body } = await ask(olle, 'getMember', { memberId })
    expect(body.fields).toEqual(['displayName', 'locale', 'role'])
    const change = { memberId, displayName: 'Olle L.', locale: 'ru', role: 'engineers' }
    expect((await ask(olle, 'changeMember', change)).status).toBe(200)
    const last = await ask(ada, 'changeMember', { memberId: ada.memberId, role: 'users' })
    expect(refusal(last)).toEqual([409, 'last_owner'])
  })

  it('S2.35 S2.37 S2.38: of others an administrator edits the role alone, and of nobody the address', async () => {
    const { ask, db, join, olle, row, send, organizationId } = await edge()
    const uma = await join('uma', 'users')
    const { memberId } = uma
    expect((await ask(olle, 'getMember', { memberId })).body.fields).toEqual(['role'])
    await unchanged(db, async () => {
      for (const [field, change] of Object.entries({
        displayName: { displayName: 'Somebody' },
        locale: { locale: 'ru' },
      })) {
        const { body } = await ask(olle, 'changeMember', { memberId, role: 'engineers', ...change })
        expect(body).toMatchObject({ status: 403, code: 'field_locked', field })
      }
      const answer = await send(
        olle,
        'PATCH',
        `/organizations/${organizationId}/members/${memberId}`,
        {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email: 'new@x.test' }),
        },
      )
      expect(refusal(answer)).toEqual([422, 'invalid_input'])
    })
    await ask(olle, 'changeMember', { memberId, role: 'engineers' })
    expect(await row(olle, uma)).toMatchObject({ role: 'engineers' })
  })

  it('S2.40: a role below that of a token they issued is refused, in the host’s words', async () => {
    const { ask, db, join, olle } = await edge()
    const ada = await join('ada', 'administrators')
    tokens.set(ada.userId, 'administrators')
    const lower = { memberId: ada.memberId, role: 'users' }
    const answer = await unchanged(db, () => ask(olle, 'changeMember', lower))
    expect(answer.body).toMatchObject({ code: 'refused_by_host', message: higherRole })
  })

  it('S2.41 S2.44 S2.45 S2.46: active tokens forbid a deletion, told beforehand; without them it is done', async () => {
    const { ask, db, join, olle, row } = await edge()
    const uma = await join('uma', 'users')
    const { memberId } = uma
    tokens.set(uma.userId, 'users')
    const veto = { code: 'refused_by_host', message: activeTokens }
    const preview = await ask(olle, 'previewRemoval', { memberId })
    expect(preview.body.blockers).toEqual([veto])
    const refused = await unchanged(db, () => ask(olle, 'removeMember', { memberId }))
    expect(refused.body).toMatchObject(veto)
    tokens.delete(uma.userId)
    expect((await ask(olle, 'removeMember', { memberId })).status).toBe(200)
    expect(await row(olle, uma)).toBeUndefined()
  })

  it('S2.42 S2.43: deleted in one account they stay in the other; deleted in the last, the host deletes them', async () => {
    const { accounts, ask, found, join, olle, rollcall, who } = await edge()
    const jane = await join('jane', 'users')
    const other = await found(who('otto'), { name: 'Other', policy: 'services' })
    const second = { organizationId: other.id, user: jane, role: 'users' }
    const { id: memberId } = await rollcall.members.add(second)

    await ask(olle, 'removeMember', { memberId: jane.memberId })
    await rollcall.sweep()
    expect(accounts.deleted).not.toContain(jane.userId)
    expect((await ask(jane, 'getMe')).body.memberships).toHaveLength(1)

    const last = { organizationId: other.id, memberId }
    const { body } = await ask(other.owner, 'previewRemoval', last)
    expect(body.consequences).toContainEqual({ code: 'user_deleted' })
    await ask(other.owner, 'removeMember', last)
    await expect.poll(() => accounts.deleted).toContain(jane.userId)
  })

  it('S2.47 S2.48 S2.49: what they issued still tells whose it was: a deleted user answers with name and address', async () => {
    const { ask, join, olle, who } = await edge()
    const uma = await join(who('uma', { name: 'Uma Petrova' }), 'users')
    await ask(olle, 'removeMember', { memberId: uma.memberId })
    const { body } = await ask(olle, 'getMember', { memberId: uma.memberId })
    expect(body).toMatchObject({
      member: { name: 'Uma Petrova', email: uma.email, status: 'removed' },
      actions: [],
    })
  })
})
