// Decides how a tenant comes to be: its past is lived through, over the real routes, with the clock moved back.
import { durationInMs } from '@rollcall/core'
import type { SeededToken, Tenant } from '../../tenants/tenant.ts'
import { insertApiToken } from '../api-token.ts'
import { call } from '../call.ts'
import type { Console } from '../console.ts'
import { companiesOf, lifeOf } from './company.ts'
import { seedPeople, type People } from './people.ts'
import { inOrder, type Event } from './timeline.ts'

/** Lives a tenant's past through. Afterwards the clock stands where it stood. */
export async function seedTenant(host: Console, tenant: Tenant): Promise<void> {
  const { clock, rollcall } = host
  const present = clock.offset()
  const people = await seedPeople(host, tenant)
  const events = [
    ...companiesOf(tenant).flatMap((company) => lifeOf(host, company, people)),
    ...(tenant.tokens ?? []).map((token) => issuing(host, tenant, people, token)),
    ...[tenant.owner, ...tenant.members].map(({ email, seen }) => ({
      ago: seen,
      happen: () => call(host, people(email), 'getOrganization', { organizationId: tenant.id }),
    })),
  ]
  for (const { ms, happen } of inOrder(events)) {
    clock.move(present - ms)
    await happen()
    await rollcall.outbox.flush()
  }
  clock.move(present)
}

function issuing(host: Console, { id }: Tenant, people: People, token: SeededToken): Event {
  const { by, name, role, issued, lifetime } = token
  const happen = async () => {
    const issuer = people(by)
    const { viewer } = await call(host, issuer, 'getOrganization', { organizationId: id })
    const ms = durationInMs(lifetime)
    const expiresAt = ms ? new Date(host.clock.now().getTime() + ms).toISOString() : null
    const holder = { organizationId: id, issuerId: issuer.userId, memberId: viewer.memberId }
    await insertApiToken(host.db, host.clock, { ...holder, name, role, expiresAt })
  }
  return { ago: issued, happen }
}
