import type { Kysely } from 'kysely'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createRollcall, printMail, type RollcallOptions } from '../src/index.ts'
import { sqlite } from '../src/sqlite.ts'

const good: RollcallOptions = {
  database: sqlite(':memory:'),
  identify: () => null,
  origin: 'https://app.example.com',
  secret: 'a secret for tests, 32 bytes long',
  logger: { info: () => undefined, error: () => undefined },
}

/** An adapter of a database that Rollcall does not know. */
class OracleAdapter {
  readonly supportsReturning = false
}

/** A wrong option, and what its message says: what happened, why that is bad, how to mend it. */
const mistakes: [what: string, options: object, says: [RegExp, RegExp, RegExp]][] = [
  ['no secret', { secret: undefined }, [/no `secret`/, /anybody could make them/, /openssl rand/]],
  ['an empty secret', { secret: '' }, [/no `secret`/, /anybody could make them/, /openssl rand/]],
  [
    'no database',
    { database: undefined },
    [/no `database`/, /nowhere to keep/, /Give your Kysely/],
  ],
  [
    'no identify',
    { identify: undefined },
    [/no `identify`/, /Nobody could be told/, /Give a function/],
  ],
  [
    'a deadline that is none',
    { identifyWithin: 'soon' },
    [/`identifyWithin` is 'soon'/, /wait for ever/, /such as PT10S/],
  ],
  [
    'a page on another site',
    { links: { invitation: '//evil.example' } },
    [/leads away from `origin`/, /another site/, /Give a path/],
  ],
  [
    'a page of offers on another site',
    { links: { ownershipOffer: 'https://evil.example/offers' } },
    [/`links.ownershipOffer`.*leads away from `origin`/, /another site/, /Give a path/],
  ],
  ['no key', { secret: [] }, [/no `secret`/, /anybody could make them/, /openssl rand/]],
  ['a short secret', { secret: 'x'.repeat(31) }, [/shorter than 32 bytes/, /guessed/, /Give at/]],
  [
    'a short old key',
    {
      secret: [
        { id: '2', key: 'x'.repeat(32) },
        { id: '1', key: 'x' },
      ],
    },
    [/secret '1' is shorter/, /guessed/, /Give at least 32/],
  ],
  [
    'a key id with a dot',
    { secret: [{ id: 'a.b', key: 'x'.repeat(32) }] },
    [/key id 'a.b' does not fit/, /between dots/, /letters and digits/],
  ],
  [
    'two keys of one id',
    {
      secret: [
        { id: '1', key: 'x'.repeat(32) },
        { id: '1', key: 'y'.repeat(32) },
      ],
    },
    [/key id '1'.*twice/, /would be dead/, /another id/],
  ],
  ['no origin', { origin: undefined }, [/`origin` is missing/, /own site/, /https:\/\/app\.ex/]],
  ['an empty origin', { origin: '' }, [/`origin` is missing/, /own site/, /https:\/\/app\.ex/]],
  ...[
    'app.example.com',
    'https://app.example.com/',
    'https://app.example.com/path',
    'https://user@app.example.com',
    'HTTPS://app.example.com',
    'javascript:alert(1)',
    'file:///etc',
    'ftp://app.example.com',
  ].map((origin): (typeof mistakes)[number] => [
    `the origin ${origin}`,
    { origin },
    [/`origin` is '/, /own site/, /Give scheme and host/],
  ]),
  [
    'a database nobody tested',
    { database: { createAdapter: () => new OracleAdapter(), ...driverless() } },
    [/OracleAdapter/, /lose data/, /SQLite, PostgreSQL or MariaDB/],
  ],
]

describe('starting', () => {
  it.for(mistakes)('with %s says what, why and how', ([, wrong, says]) => {
    const { message, name } = errorOf(() => createRollcall({ ...good, ...wrong }))
    expect(name).toBe('TypeError')
    expect(message).toMatch(/^Rollcall: /)
    for (const part of says) expect(message).toMatch(part)
    expect(message).not.toContain('x'.repeat(31))
  })

  it.for(['https://app.example.com', 'http://localhost:5273', 'https://app.example.com:8443'])(
    'takes the origin %s',
    (origin) => {
      expect(() => createRollcall({ ...good, origin })).not.toThrow()
    },
  )

  it('says that no mail will be sent when there is no `sendMail`', () => {
    const said: string[] = []
    const info = (line: string) => void said.push(line)
    createRollcall({ ...good, logger: { info, error: info } })
    expect(said).toEqual([expect.stringMatching(/no `sendMail`.*copied link.*smtp\(\)/)])
  })
})

describe('printing mails', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('is for development: in production it says why not (T70)', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => printMail()).toThrow(/used in production.*links into the log.*smtp\(\)/)
  })

  it('prints the whole mail', async () => {
    vi.stubEnv('NODE_ENV', 'development')
    const said: string[] = []
    const print = printMail({ info: (line: string) => void said.push(line) })
    const headers = { 'Message-ID': '<1@x.test>' }
    await print({
      to: 'ada@x.test',
      subject: 'Hello',
      text: 'one\n\ntwo',
      html: '',
      headers,
      idempotencyKey: '1',
    })
    expect(said).toEqual([expect.stringContaining('mail to ada@x.test')])
    for (const part of ['Hello', 'one', 'two']) expect(said[0]).toContain(part)
  })
})

function errorOf(act: () => unknown): Error {
  try {
    act()
  } catch (error) {
    return error as Error
  }
  return new Error('nothing was thrown')
}

function driverless(): object {
  const dialect = sqlite(':memory:')
  return {
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db: Kysely<unknown>) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}
