import { definePolicy, type Policy } from '@rollcall/core'
import { expect, it } from 'vitest'
import type { Directory, RollcallOptions } from '../src/index.ts'
import { openRollcall } from '../src/testing/index.ts'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'

const accounts = new Map<string, string>()
const deleted: string[] = []
const lookedUp: string[] = []
let broken = false

const directory: Directory = {
  async findByEmail(email) {
    lookedUp.push(email)
    if (broken) throw new Error('the directory is away')
    const userId = accounts.get(email)
    return userId === undefined ? null : { userId }
  },
  async register({ email }) {
    accounts.set(email, `registered ${email}`)
  },
  async delete(userId) {
    if (broken) throw new Error('the directory is away')
    deleted.push(userId)
  },
}

const closed = definePolicy({
  roles: {
    owner: { permissions: 'all' },
    administrator: { permissions: ['organization.read', 'member.*', 'invitation.*'] },
    nurse: { permissions: ['organization.read'] },
  },
  owners: { role: 'owner' },
  invitations: {
    ask: ['email'],
    role: 'administrator',
    invitee: { registered: 'required', register: true },
  },
  removal: { afterLastOrganization: 'deleteUser' },
})

onEveryDatabase('a policy of people who are registered first', (open) => {
  const acme = useAcme(open, { directory, policies: { closed } })
  const registered = ({ email, userId }: { email: string; userId: string }) =>
    void accounts.set(email, userId)

  it('invites those who have an account, and nobody else', async () => {
    const { ask, mails, olle, rollcall, who } = await acme('closed')
    registered(who('ada'))
    const people = [{ email: who('ada').email }, { email: who('bea').email }]
    const { status, body } = await ask(olle, 'inviteMembers', { people })
    expect(status).toBe(201)
    expect(body.invitations).toMatchObject([{ email: who('ada').email }])
    expect(body.refused).toEqual([{ email: who('bea').email, reason: { code: 'not_registered' } }])
    await rollcall.outbox.flush()
    expect(mails.at(-1)?.text).toContain('with the account you already have')
  })

  it('registers somebody without inviting them; then they can be invited', async () => {
    const { ask, db, olle, who } = await acme('closed')
    const person = { email: who('nora').email, name: 'Nora', locale: 'de' }
    const { status, body } = await unchanged(db, () => ask(olle, 'registerPerson', person))
    expect({ status, body }).toEqual({ status: 201, body: { person } })
    const people = [{ email: person.email }]
    expect((await ask(olle, 'inviteMembers', { people })).status).toBe(201)
  })

  it('registers nobody twice', async () => {
    const { ask, olle, who } = await acme('closed')
    registered(who('ada'))
    const { body } = await ask(olle, 'registerPerson', { email: who('ada').email })
    expect(body).toMatchObject({ status: 409, code: 'already_registered' })
  })

  it('invites nobody while the host cannot say who has an account (T59)', async () => {
    const { ask, db, olle, who } = await acme('closed')
    broken = true
    const people = [{ email: who('ada').email }]
    const answer = await unchanged(db, () => ask(olle, 'inviteMembers', { people }))
    broken = false
    expect(answer.body).toMatchObject({ status: 503, code: 'unavailable' })
  })

  it('asks the host about addresses for those only who may invite (T56)', async () => {
    const { add, ask, db, who } = await acme('closed')
    const nurse = await add('nora', 'nurse')
    const invite = { people: [{ email: who('ada').email }] }
    lookedUp.length = 0
    const weak = await unchanged(db, () => ask(nurse, 'inviteMembers', invite))
    const foreign = await unchanged(db, () => ask(who('eve'), 'inviteMembers', invite))
    expect([weak.status, foreign.status]).toEqual([403, 404])
    expect(lookedUp).toEqual([])
  })

  it('has the host delete whoever is removed from their last organization, and only then', async () => {
    const { ask, db, found, join, olle, rollcall, who } = await acme('closed')
    for (const name of ['ada', 'bea']) registered(who(name))
    const [ada, bea] = [await join('ada', 'administrator'), await join('bea', 'administrator')]
    const other = await found(who('otto'), { policy: 'closed' })
    const user = { organizationId: other.id, user: bea, role: 'administrator' }
    await rollcall.members.add(user)

    const preview = await ask(olle, 'previewRemoval', { memberId: ada.memberId })
    expect(preview.body.consequences).toContainEqual({ code: 'user_deleted' })
    for (const { memberId } of [ada, bea]) await ask(olle, 'removeMember', { memberId })

    await expect.poll(() => deleted).toContain(ada.userId)
    await rollcall.sweep()
    expect(deleted).not.toContain(bea.userId)
    expect(await rowsOf(db, 'rollcall_departure')).toEqual([])
  })

  it('forgets nobody whom the host could not delete at once', async () => {
    const { ask, db, join, olle, rollcall, who } = await acme('closed')
    registered(who('cora'))
    const cora = await join('cora', 'administrator')
    broken = true
    await ask(olle, 'removeMember', { memberId: cora.memberId })
    await rollcall.sweep()
    broken = false
    expect(await rowsOf(db, 'rollcall_departure')).toHaveLength(1)
    await rollcall.sweep()
    expect(deleted).toContain(cora.userId)
  })

  it('has nobody deleted who leaves by themselves', async () => {
    const { ask, join, rollcall, who } = await acme('closed')
    registered(who('dora'))
    const dora = await join('dora', 'administrator')
    await ask(dora, 'leaveOrganization')
    await rollcall.sweep()
    expect(deleted).not.toContain(dora.userId)
  })

  const { delete: _, ...keeping } = directory
  it.each<[option: string, policy: Policy, given: Partial<RollcallOptions>]>([
    ['findByEmail', { ...closed, removal: { afterLastOrganization: 'keepUser' } }, {}],
    ['delete', closed, { directory: keeping }],
  ])('does not start without `%s`, saying what, why and how', async (_option, policy, given) => {
    const options = { database: await open(), policies: { closed: policy }, ...given }
    await expect(openRollcall(options)).rejects.toThrow(/there is no `directory.*Policy 'closed'/)
  })
})
