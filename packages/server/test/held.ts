// Decides what every answer owes, whatever was asked: so that no test has to say it again.
import { operations, type Reason, type Verb } from '@rollcall/core'
import { outputs } from '@rollcall/core/output'
import * as v from 'valibot'
import { expect } from 'vitest'
import { statuses } from '../src/status.ts'
import type { Answer } from '../src/testing/index.ts'

/** Looks like a link's token, or the end of one. */
export const tokenForm = /v1\.[A-Za-z0-9]+\.[^\s."]+\.[\w-]{22}\.(mail|link)\.[\w-]{43}/

/** Holds an answer to what all answers promise, and a good one to the schema of its verb. */
export function held(answer: Answer, verb?: Verb): Answer {
  const { status, headers, body } = answer
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'no-store, private',
    'x-content-type-options': 'nosniff',
    vary: 'Cookie, Authorization',
  })
  expect(headers.has('access-control-allow-origin')).toBe(false)
  if (status >= 400) holdProblem(answer)
  else if (verb) {
    expect(status).toBe(operations[verb].answers)
    expect(headers.get('content-type')).toBe('application/json')
    expect(v.safeParse(outputs[verb], body).issues).toBeUndefined()
  }
  if (verb !== 'linkInvitation' && verb !== 'inviteMembers') {
    expect(JSON.stringify(body ?? '')).not.toMatch(tokenForm)
  }
  return answer
}

/** RFC 9457. */
function holdProblem({ status, headers, body }: Answer): void {
  expect(headers.get('content-type')).toBe('application/problem+json')
  if (body === undefined) return
  expect(body).toMatchObject({
    type: `urn:rollcall:problem:${body.code}`,
    title: expect.stringMatching(/^[A-Z]/),
    status,
  })
  expect(statuses[body.code as Reason['code']]).toBe(status)
}
