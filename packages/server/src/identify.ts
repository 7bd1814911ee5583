// Decides who asks: the host's own answer, checked and resolved once a request.
import { durationInMs, Refusal, type Actor } from '@rollcall/core'
import { actor as schema } from '@rollcall/core/input'
import * as v from 'valibot'
import type { Logger } from './logger.ts'

/** The host's sign-in: who makes this request, or nobody. */
export type Identify = (request: Request) => Promise<Actor | null> | Actor | null

/**
 * The host's sign-in, for which no request waits longer than that.
 *
 * @throws TypeError when it is no duration
 */
export function withinDeadline(identify: Identify, duration: string): Identify {
  const ms = durationInMs(duration)
  if (!ms) throw new TypeError(noDeadline(duration))
  return async (request) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(tooSlow(duration))), ms)
    })
    const asked = (async () => identify(request))()
    return Promise.race([asked, late]).finally(() => clearTimeout(timer))
  }
}

/**
 * Asks the host who makes a request.
 *
 * @throws Refusal `unavailable` when the host's sign-in fails
 * @throws TypeError when the host answers something that is no actor
 */
export async function identifyActor(
  identify: Identify,
  request: Request,
  logger: Logger,
): Promise<Actor | null> {
  const answer = await ask(identify, request, logger)
  if (answer === null) return null
  return checkedActor(answer)
}

/**
 * What the host says of a person, checked and without what no list could show.
 *
 * @throws TypeError when it is no actor
 */
export function checkedActor(answer: unknown, said = '`identify` answered something'): Actor {
  const checked = v.safeParse(schema, answer)
  if (checked.success) return checked.output
  const paths = checked.issues.map((issue) => v.getDotPath(issue) ?? '').join(', ')
  throw new TypeError(
    `Rollcall: ${said} that is no actor (wrong: ${paths}). ` +
      'Guessing who it is would give rights to the wrong person. ' +
      'Give {userId, email, emailVerified} with a strict boolean; `identify` answers null for nobody.',
  )
}

async function ask(identify: Identify, request: Request, logger: Logger): Promise<unknown> {
  try {
    return (await identify(request)) ?? null
  } catch (error) {
    logger.error('rollcall: the host could not identify the caller', error)
    throw new Refusal({ code: 'unavailable' })
  }
}

const noDeadline = (duration: string) =>
  `Rollcall: \`identifyWithin\` is '${duration}', which is no duration. Requests would wait for ever. ` +
  'Give an ISO 8601 duration such as PT10S.'

const tooSlow = (duration: string) =>
  `Rollcall: \`identify\` did not answer within ${duration}. Requests would pile up behind it. ` +
  'Mend what it waits for, or give it longer with `identifyWithin`.'
