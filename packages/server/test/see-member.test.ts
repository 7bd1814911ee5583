import { definePolicy } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'

const blind = definePolicy({
  roles: { owner: { permissions: 'all' }, guest: { permissions: [] } },
  owners: { role: 'owner' },
  invitations: { role: 'guest' },
})

onEveryDatabase('seeing a member', (open) => {
  const acme = useAcme(open, { policies: { standard: blind } })

  it('is for everybody as far as it is themselves, and else for those who see people (T02)', async () => {
    const { add, ask, olle } = await acme()
    const gus = await add('gus', 'guest')
    const own = await ask(gus, 'getMember', { memberId: gus.memberId })
    expect(own.body).toMatchObject({
      member: { id: gus.memberId },
      fields: ['displayName', 'locale'],
    })
    const other = await ask(gus, 'getMember', { memberId: olle.memberId })
    const nobody = await ask(gus, 'getMember', { memberId: 'nobody' })
    expect(other.body).toMatchObject({ status: 403, permission: 'member.read' })
    expect(nobody.body).toEqual(other.body)
  })
})
