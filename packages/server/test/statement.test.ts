import type { Verb } from '@rollcall/core'
import { expect, it } from 'vitest'
import { insertCrowd } from '../src/testing/index.ts'
import { useAcme, type Acme, type Statement } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'
import { multiply } from './many.ts'

const reads: [verb: Verb, most: number][] = [
  ['getMe', 1],
  ['listMyInvitations', 1],
  ['previewInvitation', 1],
  ['listMyOwnershipOffers', 1],
  ['getOrganization', 2],
  ['listPeople', 2],
  ['getMember', 2],
  ['previewRemoval', 2],
  ['listProjects', 2],
]

onEveryDatabase('statements', (open) => {
  const acme = useAcme(open)
  const sized = new Map<number, Promise<Acme>>()
  const ofSize = (size: number) => {
    const known = sized.get(size) ?? makeAcme(acme(), size)
    sized.set(size, known)
    return known
  }

  it.for(reads.flatMap(([verb, most]) => [10, 2_000].map((size) => [verb, most, size] as const)))(
    '%s needs no more than %i of them, among %i people, and writes nothing',
    async ([verb, most, size]) => {
      const { ask, db, invite, olle, statements, token, who } = await ofSize(size)
      const ada = who(`ada${verb}`)
      await invite(ada)
      const { memberId } = olle
      const questions: Partial<Record<Verb, object>> = {
        previewInvitation: { token: await token(ada) },
        getMember: { memberId },
        previewRemoval: { memberId },
      }
      const question = questions[verb] ?? {}

      const sent = await unchanged(db, async () => {
        statements.length = 0
        await ask(olle, verb, question as never)
        return statements.splice(0)
      })

      expect(sent.length).toBeGreaterThan(0)
      expect(sent.length).toBeLessThanOrEqual(most)
      for (const { sql } of sent) expect(sql).toMatch(/^select\b/)
    },
  )

  it('note that somebody was here after the answer, and at most every five minutes', async () => {
    const { ask, clock, olle, settled, statements } = await acme()
    const writesOf = async () => {
      statements.length = 0
      await ask(olle, 'listPeople')
      await settled()
      return writes(statements)
    }
    const answersFirst = async () => {
      statements.length = 0
      await ask(olle, 'listPeople')
      await expect.poll(() => writes(statements), { interval: 5 }).toHaveLength(1)
      const [list, note] = statements.slice(-2)
      expect(list?.sql).toContain('row_number')
      expect(note?.sql).toMatch(
        /^update .rollcall_member. set .last_active_at. = \S+ .active_key. = \S+ where .id. = \S+$/,
      )
    }
    await answersFirst()
    expect(await writesOf()).toEqual([])
    clock.advance('PT4M59S')
    expect(await writesOf()).toEqual([])
    clock.advance('PT1S')
    await answersFirst()
  })

  it('of a refused read note nothing', async () => {
    const { ask, db, olle, settled, statements } = await acme()
    await unchanged(db, async () => {
      statements.length = 0
      await ask(olle, 'getMember', { memberId: 'nobody' })
      await settled()
    })
    expect(writes(statements)).toEqual([])
  })

  it('of an invitation do not grow with the size of the organization', async () => {
    const counts = []
    for (const size of [10, 2_000]) {
      const { ask, olle, statements, who } = await ofSize(size)
      statements.length = 0
      await ask(olle, 'inviteMembers', { people: [{ email: who('new').email }] })
      counts.push(statements.length)
    }
    expect(counts[1]).toBe(counts[0])
  })

  it('of an invitation do not grow with the people invited', async () => {
    const { ask, olle, statements } = await acme()
    const counts = []
    for (const size of [1, 99]) {
      const people = Array.from({ length: size }, (_, index) => ({
        email: `s${size}-${index}@x.test`,
      }))
      statements.length = 0
      await ask(olle, 'inviteMembers', { people })
      counts.push(statements.length)
    }
    expect(counts[1]).toBe(counts[0])
  })
})

/** An organization of so many people whose owner was here a moment ago. */
async function makeAcme(making: Promise<Acme>, size: number): Promise<Acme> {
  const world = await making
  const { ask, db, olle, organizationId } = world
  await insertCrowd(db, { organizationId, members: 7, invitations: 2 })
  if (size > 10) await multiply(db, organizationId, size / 10 - 1)
  await ask(olle, 'listPeople')
  const seen = async () =>
    (await rowsOf(db, 'rollcall_member')).find(({ id }) => id === olle.memberId)?.['last_active_at']
  await expect.poll(seen).toEqual(expect.any(String))
  return world
}

function writes(statements: Statement[]): string[] {
  return statements.filter(({ sql }) => !sql.startsWith('select')).map(({ sql }) => sql)
}
