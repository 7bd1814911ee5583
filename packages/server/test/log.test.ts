import { afterEach, expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'

/** What a name must not become: another line of the log, or the same one turned around. */
const forged = '\n{"level":"error"}\r\n\u0007\u202e\u2028'
const harmless = '\\u{a}{"level":"error"}\\u{d}\\u{a}\\u{7}\\u{202e}\\u{2028}'
const unfit = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

onEveryDatabase('the log', (open) => {
  const acme = useAcme(open)
  const lines: unknown[][] = []
  const log = (...line: unknown[]) => void lines.push(line)
  const logger = { info: log, error: log }
  afterEach(() => void lines.splice(0))

  it('has one line of what fails, whatever somebody calls themselves (T61)', async () => {
    const { olle, sibling } = await acme()
    const { as } = await sibling({
      logger,
      identify: () => Promise.reject(new Error(`no session of ${forged}`)),
    })
    await as(olle).call('getMe', {})
    const [message, error] = lines.at(-1) ?? []
    expect(message).not.toMatch(unfit)
    expect(String(error)).toBe(`Error: no session of ${harmless}`)
    const [first, ...frames] = (error as Error).stack?.split('\n') ?? []
    expect(first).toBe(String(error))
    for (const frame of frames) expect(frame).toMatch(/^\s+at /)
  })

  it('has no line of its own for the path of what was denied (T61)', async () => {
    const { add, organizationId, sibling } = await acme()
    const vera = await add('vera', 'viewer')
    const { as } = await sibling({ logger, identify: () => vera })
    await as(vera).call('removeMember', { organizationId, memberId: forged })
    const told = JSON.stringify(lines)
    expect(told).toContain('denied removeMember')
    expect(told).not.toMatch(/\\n|\\r|\\u0007|\u202e|\u2028/)
  })

  it('has no token, though a mail server repeats the mail it refuses (T61)', async () => {
    const { olle, organizationId, sibling, who } = await acme()
    let text = ''
    const { as, rollcall } = await sibling({
      logger,
      sendMail: async (mail: { text: string }) => {
        text = mail.text
        throw Object.assign(new Error(`550 refused: ${text}`, { cause: new Error(text) }), {
          code: 'EMESSAGE',
          response: text,
        })
      },
    })
    const people = [{ email: who('ada').email }]
    await as(olle).call('inviteMembers', { organizationId, people })
    await rollcall.outbox.flush()
    const mac = /#t=v1\.\S+\.(\S{43})/.exec(text)?.[1]
    expect(mac).toHaveLength(43)
    const error = lines.flat().find((part) => part instanceof Error)
    expect(error).toMatchObject({ code: 'EMESSAGE', message: expect.stringContaining('v1.…') })
    const told = lines.flat().map((part) => (part instanceof Error ? part.stack : part))
    expect(JSON.stringify([told, (error as Error).cause])).not.toContain(mac)
    expect(String((error as Error).cause)).not.toContain(mac)
    expect(error).not.toHaveProperty('response')
  })

  it('has no row of the database, when one of its rules is broken (T61, T67)', async () => {
    const { olle, organizationId, sibling, who } = await acme()
    const { as } = await sibling({ logger, newId: () => organizationId })
    const people = [{ email: who('ada').email }, { email: who('bo').email }]
    const { status } = await as(olle).call('inviteMembers', { organizationId, people })
    expect(status).toBe(500)
    const error = lines.flat().find((part) => part instanceof Error) as Error
    expect(Object.keys(error).filter((name) => name !== 'code' && name !== 'name')).toEqual([])
    expect(`${error.stack}`).not.toContain(who('ada').email)
  })
})
