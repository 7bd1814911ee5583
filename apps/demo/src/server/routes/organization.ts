// Decides who may rename an organization, see what it owes, and say where its bills go.
import { parseEmail } from '@rollcall/core'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { tenantOf } from '../../tenants/index.ts'
import { findInvoices } from '../billing.ts'
import { readStrings } from '../body.ts'
import type { Console } from '../console.ts'
import { findSetting, saveSetting } from '../setting.ts'
import { membersOnly, notAllowed, signedIn, type MembersOnly } from '../signed-in.ts'

/** `/organizations/:organizationId`: its name, and `/billing`. */
export function organization(host: Console): Hono {
  const { db, clock, rollcall } = host
  const billTo = (organizationId: string) => `bill-to:${organizationId}`

  const billing = (act: 'read' | 'write') =>
    createMiddleware<MembersOnly>(async (c, next) => {
      const { id: organizationId } = c.get('membership').organization
      const permission = tenantOf(organizationId)?.work.billing?.[act] ?? ''
      const { id: userId } = c.get('user')
      return (await rollcall.can({ userId, organizationId, permission })) ? next() : notAllowed(c)
    })

  return new Hono()
    .patch('/', rollcall.require('organization.update'), async (c) => {
      const { name = '' } = await readStrings(c)
      if (name.trim() === '' || name.length > 80)
        return c.json({ message: 'A name has 1 to 80 letters.' }, 422)
      await rollcall.organizations.rename(c.req.param('organizationId') ?? '', name.trim())
      return c.json({ name: name.trim() })
    })

    .get('/billing', signedIn(host), membersOnly(host), billing('read'), async (c) => {
      const { id } = c.get('membership').organization
      const invoices = await findInvoices(db, clock, id)
      return c.json({ invoices, billTo: (await findSetting(db, billTo(id))) ?? null })
    })

    .patch('/billing', signedIn(host), membersOnly(host), billing('write'), async (c) => {
      const address = parseEmail((await readStrings(c)).billTo?.trim() ?? '').outcome
      if (!address) return c.json({ message: 'That is no e-mail address.' }, 422)
      await saveSetting(db, billTo(c.get('membership').organization.id), address.email)
      return c.json({ billTo: address.email })
    })
}
