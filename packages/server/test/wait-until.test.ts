import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'

onEveryDatabase('a host that would freeze once it has answered', (open) => {
  const works: Promise<void>[] = []
  let broken = false
  const waitUntil = (work: Promise<void>) => {
    works.push(work)
    if (broken) throw new Error('outside of a request')
  }
  const acme = useAcme(open, { waitUntil })

  it('is told of what goes on after the answer', async () => {
    const { ask, clock, olle } = await acme()
    works.length = 0
    await ask(olle, 'getOrganization')
    expect(works).toHaveLength(1)
    await Promise.all(works)
    const { body } = await ask(olle, 'getMember', { memberId: olle.memberId })
    expect(body.member.lastActiveAt).toBe(clock.now().toISOString())
  })

  it('waits for nothing when nothing goes on', async () => {
    const { ask, olle } = await acme()
    await ask(olle, 'getOrganization')
    await Promise.all(works)
    works.length = 0
    await ask(olle, 'getOrganization')
    expect(works).toEqual([])
  })

  it('answers all the same when it cannot wait', async () => {
    const { ask, logs, olle, settled } = await acme()
    logs.length = 0
    broken = true
    const { status } = await ask(olle, 'getOrganization')
    broken = false
    await settled()
    expect(status).toBe(200)
    expect(logs).toMatchObject([
      ['rollcall: `waitUntil` failed', { message: 'outside of a request' }],
    ])
  })

  it('is told of no failure: that is logged', async () => {
    const { ask, db, logs, olle } = await acme()
    works.length = 0
    logs.length = 0
    await sql`alter table rollcall_member rename column active_key to away`.execute(db)
    await ask(olle, 'getOrganization')
    await expect(Promise.all(works)).resolves.toHaveLength(1)
    expect(logs.map(([told]) => told)).toEqual(['rollcall: could not be done afterwards'])
  })
})
