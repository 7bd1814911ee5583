// Decides when the demo is filled: every tenant once, before anybody is let in.
import { tenants } from '../../tenants/index.ts'
import type { Console } from '../console.ts'
import { findSetting, saveSetting } from '../setting.ts'
import { seedTenant } from './tenant.ts'

/**
 * Fills in the tenants that are not there yet.
 *
 * @throws Error when an earlier seeding broke off
 */
export async function seed(host: Console): Promise<void> {
  for (const tenant of tenants) {
    const name = `tenant:${tenant.id}`
    const state = await findSetting(host.db, name)
    if (state === 'whole') continue
    if (state === 'begun') {
      throw new Error(
        `The seeding of ${tenant.name} broke off, so the demo would show half a company. ` +
          'Start it with DEMO_RESET=1: everything in the demo is made anew.',
      )
    }
    await saveSetting(host.db, name, 'begun')
    await seedTenant(host, tenant)
    await saveSetting(host.db, name, 'whole')
  }
}
