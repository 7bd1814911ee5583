// Decides who may rename an organization, see what it owes, and say where its bills go.
import { parseEmail } from '@rollcall/core'
import { Hono } from 'hono'
import { findInvoices } from '../billing.ts'
import { readStrings } from '../body.ts'
import type { Console } from '../console.ts'
import { findSetting, saveSetting } from '../setting.ts'

/** `/organizations/:organizationId`: its name, and `/billing`. */
export function organization({ db, clock, rollcall }: Console): Hono {
  const billTo = (organizationId: string) => `bill-to:${organizationId}`
  return new Hono()
    .patch('/', rollcall.require('organization.update'), async (c) => {
      const { name = '' } = await readStrings(c)
      if (name.trim() === '' || name.length > 80)
        return c.json({ message: 'A name has 1 to 80 letters.' }, 422)
      await rollcall.organizations.rename(c.req.param('organizationId') ?? '', name.trim())
      return c.json({ name: name.trim() })
    })

    .get('/billing', rollcall.require('billing.read'), async (c) => {
      const organizationId = c.req.param('organizationId') ?? ''
      const invoices = await findInvoices(db, clock, organizationId)
      c.header('cache-control', 'no-store')
      return c.json({ invoices, billTo: (await findSetting(db, billTo(organizationId))) ?? null })
    })

    .patch('/billing', rollcall.require('billing.write'), async (c) => {
      const address = parseEmail((await readStrings(c)).billTo?.trim() ?? '').outcome
      if (!address) return c.json({ message: 'That is no e-mail address.' }, 422)
      await saveSetting(db, billTo(c.req.param('organizationId') ?? ''), address.email)
      return c.json({ billTo: address.email })
    })
}
