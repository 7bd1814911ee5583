import { Refusal } from '@rollcall/core'
import { expect, it } from 'vitest'
import { attempt } from '../src/repository/attempt.ts'
import { ours } from '../src/repository/ours.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'

onEveryDatabase('a part of a transaction', (open) => {
  const acme = useAcme(open)

  it('that is refused leaves nothing behind, and the rest stays (I14)', async () => {
    const world = await acme()
    const told = await inTransaction(world, [
      async (rename) => rename('Before'),
      async (rename) => {
        await rename('Refused')
        throw new Refusal({ code: 'not_found' })
      },
    ])
    expect(told).toEqual([undefined, { code: 'not_found' }])
    expect(await nameOf(world)).toBe('Before')
  })

  it('that breaks takes everything with it', async () => {
    const world = await acme()
    const broken = inTransaction(world, [
      async (rename) => rename('Before'),
      async () => {
        throw new TypeError('a bug')
      },
    ])
    await expect(broken).rejects.toThrow('a bug')
    expect(await nameOf(world)).toBe('Acme')
  })
})

type Part = (rename: (name: string) => Promise<unknown>) => Promise<unknown>

/** Does one part after the other in one transaction; the answers are the reasons of those that were refused. */
function inTransaction({ db, organizationId }: Acme, parts: Part[]) {
  return ours(db)
    .transaction()
    .execute(async (trx) => {
      const rename = (name: string) =>
        trx
          .updateTable('rollcallOrganization')
          .set({ name })
          .where('id', '=', organizationId)
          .execute()
      const told = []
      for (const part of parts) told.push((await attempt(trx, () => part(rename))).reason)
      return told
    })
}

async function nameOf({ db, organizationId }: Acme) {
  const rows = await rowsOf(db, 'rollcall_organization')
  return rows.find(({ id }) => id === organizationId)?.['name']
}
