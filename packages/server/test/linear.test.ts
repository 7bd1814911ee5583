import { expect, it } from 'vitest'
import type { Answer } from '../src/testing/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'

type Act = (acme: Acme, invitationId: string) => Promise<Answer>

const acts: Record<string, Act> = {
  revoking: ({ ask, olle }, invitationId) => ask(olle, 'revokeInvitation', { invitationId }),
  'sending again': ({ ask, olle }, invitationId) => ask(olle, 'resendInvitation', { invitationId }),
  accepting: ({ ask, who }, invitationId) => ask(who('ada'), 'acceptInvitation', { invitationId }),
  declining: ({ ask, who }, invitationId) => ask(who('ada'), 'declineInvitation', { invitationId }),
}
const names = Object.keys(acts)
const pairs = names.flatMap((one, index) =>
  names.slice(index).map((other) => [one, other] as const),
)
const times = Number(process.env['RACES'] ?? 4)

onEveryDatabase('two acts on one invitation', (open) => {
  const acme = useAcme(open)

  it.for(pairs)(
    '%s and %s at the same moment end as one after the other would (I26)',
    { timeout: 60_000 },
    async ([one, other]) => {
      const first = acts[one]!
      const second = acts[other]!
      const serial = [
        await outcome(await acme(), async (world, id) => {
          const before = await first(world, id)
          return [before, await second(world, id)]
        }),
        await outcome(await acme(), async (world, id) => {
          const before = await second(world, id)
          return [await first(world, id), before]
        }),
      ]
      for (let round = 0; round < times; round += 1) {
        const together = await outcome(await acme(), (world, id) =>
          Promise.all([first(world, id), second(world, id)]),
        )
        expect(serial).toContainEqual(together)
      }
    },
  )
})

/** What was answered, and what stands there afterwards. */
async function outcome(
  world: Acme,
  act: (world: Acme, invitationId: string) => Promise<[Answer, Answer]>,
) {
  const { clock, db, invite, organization, organizationId, who } = world
  const { id } = await invite(who('ada'))
  clock.advance('PT60S')
  const answers = await act(world, id)
  const row = (await rowsOf(db, 'rollcall_invitation')).find((one) => one['id'] === id)
  const { memberCount, openInvitationCount } = await organization()
  const mails = (await rowsOf(db, 'rollcall_outbox')).filter(
    (mail) => mail['organization_id'] === organizationId,
  )
  return {
    answers: answers.map(({ body, status }) => [status, body.code]),
    status: row?.['status'],
    version: row?.['version'],
    memberCount,
    openInvitationCount,
    mails: mails.length,
  }
}
