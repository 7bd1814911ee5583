// Decides how a refusal travels: RFC 9457 problem details, with the code and its data beside.
import { Refusal, type Reason, type Refused } from '@rollcall/core'
import type { Logger } from './logger.ts'
import { faultOf } from './repository/fault.ts'
import { statuses } from './status.ts'

/** The headers of every answer: nothing of it may be stored, guessed at, or shared between people. */
export const answerHeaders = {
  'cache-control': 'no-store, private',
  vary: 'Cookie, Authorization',
  'x-content-type-options': 'nosniff',
} as const

/** A problem document. */
export function problem(reason: Reason, refused?: Refused[]): Response {
  const { code, ...data } = reason
  const status = statuses[code]
  const title = code.replaceAll('_', ' ')
  const document = {
    type: `urn:rollcall:problem:${code}`,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    status,
    code,
    ...data,
    ...(refused && { refused }),
  }
  return new Response(JSON.stringify(document), {
    status,
    headers: { 'content-type': 'application/problem+json', ...answerHeaders, ...extra(reason) },
  })
}

/** The answer to anything thrown. What is no refusal is a bug: it is logged, and nothing of it leaks. */
export function problemOf(error: unknown, logger: Logger, newId: () => string): Response {
  if (error instanceof Refusal) {
    if (error.cause) logger.error(`rollcall: ${error.reason.code}`, error.cause)
    return problem(error.reason, error.refused)
  }
  if (faultOf(error)) {
    logger.error('rollcall: the database is unavailable', error)
    return problem({ code: 'unavailable' })
  }
  const correlationId = newId()
  logger.error(`rollcall: unexpected error ${correlationId}`, error)
  return problem({ code: 'internal', correlationId })
}

function extra(reason: Reason): Record<string, string> {
  if (reason.code === 'method_not_allowed') return { allow: reason.allow.join(', ') }
  if (statuses[reason.code] === 503) return { 'retry-after': '2' }
  if (reason.code === 'too_many') return { 'retry-after': retryAfter(reason.retryAt) }
  return {}
}

function retryAfter(retryAt: string): string {
  return new Date(retryAt).toUTCString()
}
