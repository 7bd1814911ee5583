import type { Actor, Member } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'

onEveryDatabase('what the list knows of a person', (open) => {
  const acme = useAcme(open)

  it('follows the host: the next time they come, the list shows and finds their new name', async () => {
    const world = await acme()
    const ada = await world.join('ada')
    await comes(world, { ...ada, name: 'Augusta King', imageUrl: '/ada.png', twoFactor: 'on' })

    const { body } = await world.ask(world.olle, 'listPeople')
    expect(body.people[0]).toMatchObject({
      name: 'Augusta King',
      imageUrl: '/ada.png',
      twoFactor: 'on',
      version: 1,
    })
    expect(await found(world, 'augusta')).toEqual([ada.memberId])
    expect(await found(world, 'king')).toEqual([ada.memberId])
    expect(await found(world, 'ada@')).toEqual([])
  })

  it('is sorted by the new name', async () => {
    const world = await acme()
    const ada = await world.join('ada')
    await comes(world, { ...ada, name: 'Zoe' })
    const { body } = await world.ask(world.olle, 'listPeople')
    expect(body.people.map(({ name }: Member) => name)).toEqual(['Olle', 'Zoe'])
  })

  it('follows the address too, and the address counts when people are invited', async () => {
    const world = await acme()
    const { ask, olle, who } = world
    const ada = await world.join('ada')
    const moved = { ...ada, email: who('moved').email }
    await comes(world, moved)

    const people = [{ email: moved.email }, { email: ada.email }]
    const { body } = await ask(olle, 'inviteMembers', { people })
    expect(body.refused).toEqual([{ email: moved.email, reason: { code: 'already_member' } }])
    expect(body.invitations).toMatchObject([{ email: ada.email }])
    expect(await found(world, moved.email)).toEqual([ada.memberId])
  })

  it('gives way to the name that was set here, until that is taken back', async () => {
    const world = await acme()
    const { ask, olle } = world
    const ada = await world.join('ada')
    const { memberId } = ada
    await ask(olle, 'changeMember', { memberId, displayName: 'Countess' })
    await comes(world, { ...ada, name: 'Augusta' })

    expect(await found(world, 'countess')).toEqual([memberId])
    expect(await found(world, 'augusta')).toEqual([])
    await ask(olle, 'changeMember', { memberId, displayName: null })
    expect(await found(world, 'augusta')).toEqual([memberId])
    expect(await found(world, 'countess')).toEqual([])
  })

  it('follows in every organization at once, also when the host says so itself', async () => {
    const world = await acme()
    const other = await acme()
    const ada = await world.join('ada')
    const there = await other.join(ada)
    await world.rollcall.users.update({ ...ada, name: 'Augusta' })
    expect(await found(world, 'augusta')).toEqual([ada.memberId])
    expect(await found(other, 'augusta')).toEqual([there.memberId])
  })

  it('keeps the last name of somebody who was removed, and brings nobody back', async () => {
    const world = await acme()
    const ada = await world.join('ada')
    await world.ask(world.olle, 'removeMember', { memberId: ada.memberId })
    await world.rollcall.users.update({ ...ada, name: 'Augusta' })
    expect(await found(world, 'augusta')).toEqual([])
    const { body } = await world.ask(world.olle, 'getMember', { memberId: ada.memberId })
    expect(body.member).toMatchObject({ name: 'Ada', status: 'removed' })
  })

  it('takes no address that is not proved: it may be somebody else’s', async () => {
    const world = await acme()
    const mal = await world.join('mal')
    const bob = world.who('bob')
    await world.invite(bob)
    const claiming = { ...mal, email: bob.email, emailVerified: false, name: 'Malory' }
    await world.ask(claiming, 'getOrganization')
    await world.rollcall.users.update(claiming)
    const { body } = await world.ask(world.olle, 'getMember', { memberId: mal.memberId })
    expect(body.member).toMatchObject({ email: mal.email, name: 'Malory' })
    await world.ask(world.olle, 'removeMember', { memberId: mal.memberId })
    expect((await world.ask(bob, 'listMyInvitations')).body.invitations).toHaveLength(1)
  })

  it('is not written again when the host says nothing new', async () => {
    const { ask, db, join, settled, statements } = await acme()
    const ada = await join('ada')
    await ask(ada, 'listPeople')
    await ask(ada, 'listPeople')
    await settled()
    await unchanged(db, async () => {
      statements.length = 0
      await ask({ ...ada, email: ada.email.toUpperCase() }, 'listPeople')
      await settled()
    })
    expect(statements.filter(({ sql }) => !sql.startsWith('select'))).toEqual([])
  })

  it('shows when somebody was last here', async () => {
    const world = await acme()
    const { ask, clock, join, olle } = world
    const ada = await join('ada')
    const { memberId } = ada
    expect((await ask(olle, 'getMember', { memberId })).body.member.lastActiveAt).toBeNull()
    await ask(ada, 'getOrganization')
    const at = clock.now().toISOString()
    const last = async () =>
      (await ask(olle, 'getMember', { memberId })).body.member.lastActiveAt as unknown
    await expect.poll(last, { interval: 5 }).toBe(at)
    const row = (await rowsOf(world.db, 'rollcall_member')).find(({ id }) => id === memberId)
    expect(row).toMatchObject({ last_active_at: at, active_key: at, version: 1 })
  })
})

/** Somebody comes by; what is new about them is written after they have their answer. */
async function comes({ ask, db }: Acme, actor: Actor & { memberId: string }): Promise<void> {
  await ask(actor, 'getOrganization')
  const known = async () => {
    const row = (await rowsOf(db, 'rollcall_member')).find(({ id }) => id === actor.memberId)
    return [row?.['host_name'], row?.['email'], row?.['image_url']]
  }
  await expect
    .poll(known, { interval: 5 })
    .toEqual([actor.name, actor.email, actor.imageUrl ?? null])
}

async function found({ ask, olle }: Acme, search: string): Promise<string[]> {
  const { body } = await ask(olle, 'listPeople', { search })
  return body.people.map(({ id }: Member) => id)
}
