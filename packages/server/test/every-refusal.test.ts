import type { Reason } from '@rollcall/core'
import { expect, it } from 'vitest'
import { statuses } from '../src/status.ts'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { held } from './held.ts'
import { discreet } from './refusal/discreet.ts'
import { invitation } from './refusal/invitation.ts'
import { policies, type Provocation } from './refusal/provocation.ts'
import { request } from './refusal/request.ts'
import { right } from './refusal/right.ts'

/** Never the reason of a whole answer: whoever stands twice in a request is invited once. */
type OnlyInBatches = 'duplicate_email'

/** A code without a provocation does not compile. */
const provocations: Record<Exclude<Reason['code'], OnlyInBatches>, Provocation> = {
  ...request,
  ...right,
  ...invitation,
  ...discreet,
}
const codes = Object.keys(provocations) as (keyof typeof provocations)[]

onEveryDatabase('every refusal', (open) => {
  const acme = useAcme(open, { policies })

  it.for(codes)('says %s with its status and changes nothing', async (code) => {
    const world = await acme(code in discreet ? 'discreet' : 'standard')
    const question = await provocations[code](world)
    const answer = held(await unchanged(world.db, question))
    expect(answer).toMatchObject({ status: statuses[code], body: { code } })
  })
})
