import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { held } from './held.ts'

onEveryDatabase('rights in the host’s own routes', (open) => {
  const acme = useAcme(open)

  it('are what the role holds, the host’s own permissions included', async () => {
    const { join, olle, organizationId, rollcall } = await acme()
    const vera = await join('vera', 'viewer')
    const may = (userId: string, permission: string) =>
      rollcall.can({ userId, organizationId, permission })
    expect(await may(olle.userId, 'billing.write')).toBe(true)
    expect(await may(vera.userId, 'billing.write')).toBe(false)
    expect(await may(vera.userId, 'project.read')).toBe(true)
    expect(await may(olle.userId, 'no.such')).toBe(false)
    expect(await may('nobody', 'project.read')).toBe(false)
  })

  it('are none where there is no organization, and an error where its policy is gone', async () => {
    const { olle, organizationId, rollcall, sibling } = await acme()
    const { userId } = olle
    const permission = 'organization.read'
    expect(await rollcall.can({ userId, organizationId: 'none', permission })).toBe(false)
    const other = await sibling({ policies: {} })
    await expect(other.rollcall.can({ userId, organizationId, permission })).rejects.toThrow(
      "names the policy 'standard', which `policies` lacks",
    )
  })

  it('are asked for by a middleware, which answers as Rollcall does', async () => {
    const { found, join, olle, organizationId, sibling, who } = await acme()
    const vera = await join('vera', 'viewer')
    const other = await found(who('eve'))
    const asking = { actor: null as unknown }
    const { rollcall } = await sibling({
      identify: () => {
        if (asking.actor instanceof Error) throw asking.actor
        return asking.actor
      },
    })
    const app = new Hono()
    app.get('/:organizationId/bills', rollcall.require('billing.read'), (c) =>
      c.json({ bills: [] }),
    )
    const ask = async (actor: unknown, id = organizationId) => {
      asking.actor = actor
      const { status, headers, ...response } = await app.request(`/${id}/bills`)
      void response
      return { status, headers }
    }
    const statuses = [
      await ask(olle),
      await ask(vera),
      await ask(other.owner),
      await ask(null),
      await ask(olle, 'none'),
    ].map(({ status }) => status)
    expect(statuses).toEqual([200, 403, 404, 401, 404])
  })

  it('are refused with a problem document, also when the host’s sign-in fails or lies', async () => {
    const { join, logs, organizationId, sibling } = await acme()
    const vera = await join('vera', 'viewer')
    const answers: unknown[] = [vera, new Error('sign-in is down'), { userId: 42 }]
    const { rollcall } = await sibling({
      identify: () => {
        const answer = answers.shift()
        if (answer instanceof Error) throw answer
        return answer
      },
    })
    const app = new Hono()
    app.get('/:organizationId', rollcall.require('billing.read'), (c) => c.json({}))
    const codes = []
    for (let index = 0; index < 3; index += 1) {
      const response = await app.request(`/${organizationId}`)
      const { status, headers } = response
      codes.push(held({ status, headers, body: await response.json() }).body.code)
    }
    expect(codes).toEqual(['not_permitted', 'unavailable', 'internal'])
    expect(JSON.stringify(logs.slice(-1))).toContain('unexpected error')
  })
})
