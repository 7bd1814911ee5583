import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { held } from './held.ts'
import { directory, policies } from './refusal/provocation.ts'

onEveryDatabase('rights in the host’s own routes', (open) => {
  const acme = useAcme(open, { policies, directory })

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

  it('are asked for in one project: what is held everywhere, and what is held there', async () => {
    const { add, olle, organizationId, projects, rollcall } = await acme('bureau')
    await projects('lab', 'plant')
    const permissions = ['server.write']
    const max = await add('max', 'member', [{ scope: 'project', projectId: 'lab', permissions }])
    const may = ({ userId }: { userId: string }, permission: string, projectId?: string) =>
      rollcall.can({ userId, organizationId, permission, ...(projectId && { projectId }) })
    expect(await may(max, 'server.write', 'lab')).toBe(true)
    expect(await may(max, 'project.read', 'lab')).toBe(true)
    expect(await may(max, 'server.read', 'lab')).toBe(false)
    expect(await may(max, 'server.write', 'plant')).toBe(false)
    expect(await may(max, 'server.write')).toBe(false)
    expect(await may(max, 'member.read', 'lab')).toBe(true)
    expect(await may(olle, 'server.write', 'plant')).toBe(true)
    expect(await may(olle, 'server.write')).toBe(true)
  })

  it('in one project are asked for by a middleware with that project in its path', async () => {
    const { add, olle, organizationId, projects, sibling } = await acme('bureau')
    await projects('lab', 'plant')
    const permissions = ['server.write']
    const max = await add('max', 'member', [{ scope: 'project', projectId: 'lab', permissions }])
    let actor: unknown
    const { rollcall } = await sibling({ identify: () => actor })
    const app = new Hono()
    app.put('/:organizationId/projects/:projectId', rollcall.require('server.write'), (c) =>
      c.json({}),
    )
    const put = async (who: unknown, projectId: string) => {
      actor = who
      const path = `/${organizationId}/projects/${projectId}`
      return (await app.request(path, { method: 'PUT' })).status
    }
    expect([await put(max, 'lab'), await put(max, 'plant'), await put(max, '')]).toEqual([
      200, 403, 404,
    ])
    expect([await put(olle, 'plant'), await put(null, 'lab')]).toEqual([200, 401])
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
