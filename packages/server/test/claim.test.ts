import type { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { ours } from '../src/repository/ours.ts'
import { getInvitation } from '../src/repository/invitation.ts'
import { closeInvitation } from '../src/repository/invitation-closing.ts'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

const accepted = { status: 'accepted', cause: 'accepted' } as const
const revoked = { status: 'revoked', cause: 'revoked' } as const

/** The rules look first; these hold even if what they saw has changed since. */
onEveryDatabase('the row of an invitation decides', (open) => {
  const acme = useAcme(open)

  it('that it ends once (T30)', async () => {
    const { clock, db, invite, who } = await acme()
    const seen = await invite(who('ada'))
    const now = clock.now().toISOString()
    await closing(db, revoked, seen, now)
    for (const again of [accepted, revoked]) {
      await unchanged(db, async () => {
        await expect(closing(db, again, seen, now)).rejects.toMatchObject({
          reason: { code: 'invitation_closed', closedAs: 'revoked' },
        })
      })
    }
  })

  it('that it is not accepted after its time, whatever the time was when it was read (T33)', async () => {
    const { clock, db, invite, who } = await acme()
    const seen = await invite(who('ada'))
    const end = String(seen.expiresAt)
    await unchanged(db, async () => {
      await expect(closing(db, accepted, seen, end)).rejects.toMatchObject({
        reason: { code: 'invitation_closed', closedAs: 'expired' },
      })
    })
    clock.advance('P7D')
    await closing(db, revoked, seen, end)
  })

  it('to which organization it belongs (T03)', async () => {
    const { clock, db, found, invite, who } = await acme()
    const seen = await invite(who('ada'))
    const other = { ...seen, organizationId: (await found(who('eve'))).id }
    const now = clock.now().toISOString()
    await unchanged(db, async () => {
      await expect(closing(db, revoked, other, now)).rejects.toMatchObject({
        reason: { code: 'not_found' },
      })
    })
  })
})

function closing(
  db: Kysely<unknown>,
  how: typeof accepted | typeof revoked,
  invitation: Awaited<ReturnType<typeof getInvitation>>,
  now: string,
) {
  return ours(db)
    .transaction()
    .execute((trx) =>
      closeInvitation(trx, invitation, how, { verb: 'revokeInvitation', by: null, at: now }),
    )
}
