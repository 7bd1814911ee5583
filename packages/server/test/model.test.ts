import { definePolicy } from '@rollcall/core'
import * as fc from 'fast-check'
import { Kysely } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { openRollcall } from '../src/testing/index.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'
import { violations } from './invariants.ts'
import type { Real } from './model/act.ts'
import { anyCommands, settle } from './model/command.ts'
import { newWorld } from './model/world.ts'

/** How many lives are lived, and how long each is; `pnpm test:deep` asks for many more. */
const numRuns = Number(process.env['MODEL_RUNS'] ?? 10)
const length = Number(process.env['MODEL_LENGTH'] ?? 80)

const standard = definePolicy({
  permissions: ['project.read', 'project.write', 'billing.read', 'billing.write'],
  switches: ['billing.read', 'billing.write'],
  roles: {
    owner: { permissions: 'all' },
    admin: {
      permissions: ['organization.read', 'member.*', 'grant.change', 'invitation.*', 'project.*'],
    },
    member: { permissions: ['organization.read', 'member.read', 'project.read', 'project.write'] },
    viewer: { permissions: ['organization.read', 'member.read'] },
  },
  owners: { role: 'owner', transfer: { to: ['admin', 'member'], formerOwnerBecomes: 'admin' } },
  invitations: { role: 'member', ask: ['email', 'role', 'permissions', 'message'] },
})

onEveryDatabase('any life of an organization', (open) => {
  let real: Real

  beforeAll(async () => {
    const db = new Kysely<unknown>({ dialect: await open() })
    const limits = { invitations: null }
    real = { ...(await openRollcall({ database: db, policies: { standard }, limits })), db }
  })

  it('goes as the model says, step by step, and breaks no invariant (I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11, I12, I16, I18, I23, I24, I27)', async () => {
    let lives = 0
    await fc.assert(
      fc.asyncProperty(anyCommands(length), async (commands) => {
        lives += 1
        await clear(real)
        const model = newWorld(String(lives), real.clock.now().getTime())
        await settle(model, real)
        await fc.asyncModelRun(() => ({ model, real }), commands)
        const known = { policies: { standard }, mailed: true, invitedOnly: true }
        expect(await violations(real.db, known)).toEqual([])
      }),
      { numRuns, endOnFailure: false },
    )
  }, 600_000)
})

/** Each life begins with nothing, so that what fails can be made smaller. */
async function clear({ db, rollcall }: Real): Promise<void> {
  for (const { id } of await rowsOf(db, 'rollcall_organization'))
    await rollcall.organizations.delete(String(id))
}
