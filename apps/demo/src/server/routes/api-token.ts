// Decides who sees, issues and ends API tokens: everybody their own, and all of them whoever may remove people.
import { durationInMs, roleOf } from '@rollcall/core'
import { Hono } from 'hono'
import { tenantOf } from '../../tenants/index.ts'
import { deleteApiToken, findApiTokens, insertApiToken } from '../api-token.ts'
import { readStrings } from '../body.ts'
import type { Console } from '../console.ts'
import type { User } from '../database.ts'
import { membersOnly, notAllowed, nothingHere, signedIn, type MembersOnly } from '../signed-in.ts'

/** `/organizations/:organizationId/tokens`. */
export function apiToken(host: Console): Hono<MembersOnly> {
  const { db, clock, rollcall } = host
  const mayEndAll = ({ id: userId }: User, organizationId: string) =>
    rollcall.can({ userId, organizationId, permission: 'member.remove' })

  return new Hono<MembersOnly>()
    .use(signedIn(host), membersOnly(host))

    .get('/', async (c) => {
      const organizationId = c.req.param('organizationId') ?? ''
      const user = c.get('user')
      const all = await mayEndAll(user, organizationId)
      const tokens = await findApiTokens(db, clock, organizationId)
      return c.json({ tokens: tokens.filter(({ issuerId }) => all || issuerId === user.id) })
    })

    .post('/', async (c) => {
      const organizationId = c.req.param('organizationId') ?? ''
      const { name = '', role = '', lifetime = '' } = await readStrings(c)
      const user = c.get('user')
      const { role: own, memberId } = c.get('membership')
      const rules = tenantOf(organizationId)?.policy.rules
      const rankOf = (each: string) => (rules ? roleOf(rules, each).rank : 0)
      if (name.trim() === '') return c.json({ message: 'Give the token a name.' }, 422)
      if (rankOf(role) === 0) return c.json({ message: 'There is no such role.' }, 422)
      if (rankOf(role) > rankOf(own)) return notAllowed(c)

      const expiresAt = expiry(lifetime, clock.now())
      if (expiresAt === undefined)
        return c.json({ message: 'Write how long it lasts, such as P30D, or never.' }, 422)
      const order = { organizationId, name: name.trim(), issuerId: user.id, memberId, role }
      return c.json(await insertApiToken(db, clock, { ...order, expiresAt }), 201)
    })

    .delete('/:tokenId', async (c) => {
      const organizationId = c.req.param('organizationId') ?? ''
      const tokens = await findApiTokens(db, clock, organizationId)
      const token = tokens.find(({ id }) => id === c.req.param('tokenId'))
      const user = c.get('user')
      if (!token) return nothingHere(c)
      if (token.issuerId !== user.id && !(await mayEndAll(user, organizationId))) {
        return notAllowed(c)
      }
      await deleteApiToken(db, clock, token.id)
      return c.body(null, 204)
    })
}

/** `null` for good, `undefined` for nonsense. */
function expiry(lifetime: string, now: Date): string | null | undefined {
  if (lifetime === 'never') return null
  const ms = durationInMs(lifetime)
  return ms ? new Date(now.getTime() + ms).toISOString() : undefined
}
