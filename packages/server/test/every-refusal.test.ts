import type { Reason } from '@rollcall/core'
import { expect, it } from 'vitest'
import { statuses } from '../src/status.ts'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { held } from './held.ts'
import { bureau } from './refusal/bureau.ts'
import { club } from './refusal/club.ts'
import { discreet } from './refusal/discreet.ts'
import { invitation } from './refusal/invitation.ts'
import { offers } from './refusal/offer.ts'
import { directory, policies, type Provocation } from './refusal/provocation.ts'
import { request } from './refusal/request.ts'
import { right } from './refusal/right.ts'

/** Never the reason of a whole answer: whoever stands twice in a request is invited once. */
type OnlyInBatches = 'duplicate_email'

/** Reasons that the standard policy has no use for, by the policy that has. */
const special = { discreet, bureau, club }

/** A code without a provocation does not compile. */
const provocations: Record<Exclude<Reason['code'], OnlyInBatches>, Provocation> = {
  ...request,
  ...right,
  ...invitation,
  ...offers,
  ...discreet,
  ...bureau,
  ...club,
}
const codes = Object.keys(provocations) as (keyof typeof provocations)[]

onEveryDatabase('every refusal', (open) => {
  const acme = useAcme(open, { policies, directory })

  it.for(codes)('says %s with its status and changes nothing', async (code) => {
    const policy = Object.entries(special).find(([, codesOfIt]) => code in codesOfIt)?.[0]
    const world = await acme(policy)
    const question = await provocations[code](world)
    const answer = held(await unchanged(world.db, question))
    expect(answer).toMatchObject({ status: statuses[code], body: { code } })
  })
})
