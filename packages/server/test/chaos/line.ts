// Decides what a client does when a server is gone: it asks another one, until somebody answers. All is counted.
import { setTimeout } from 'node:timers/promises'
import { operations, type Actor, type Input, type Verb } from '@rollcall/core'
import { askHost, found, type Host, type HttpAnswer } from '../host/host.ts'
import type { Random } from './random.ts'

/** What was answered, and how often it had to be asked. */
export interface Tally {
  answers: number
  /** Status and code to how often. */
  byCode: Map<string, number>
  /** Asked again because a server was gone. */
  retries: number
  /** What no kill explains. */
  wrong: string[]
}

/** A way to whichever server lives. */
export interface Line {
  ask<V extends Verb>(
    actor: Actor,
    verb: V,
    input: Input<V>,
    /** The version of the row that was seen. */
    version?: number,
  ): Promise<HttpAnswer>
  found(actor: Actor, seats?: number): Promise<HttpAnswer>
}

/** What servers may answer while others are killed: that they do not know. */
const injected = new Set(['unavailable', 'outcome_unknown'])
const mostTries = 200

/** A line to one of these hosts, chosen by chance each time. */
export function openLine(hosts: readonly Host[], random: Random, tally: Tally): Line {
  const insist = async (what: string, ask: (host: Host) => Promise<HttpAnswer>) => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const host = random.pick(hosts.filter(({ url }) => url))
      const answer = host && (await ask(host).catch((error: unknown) => lost(what, error, tally)))
      if (answer) {
        count(what, answer, tally)
        if (answer.status !== 503) return answer
      }
      tally.retries += 1
      await setTimeout(random.between(20, 80))
    }
    throw new Error(`Nobody answered ${what} after ${mostTries} tries.`)
  }
  return {
    ask(actor, verb, input, version) {
      // The same key each time: what was done before the server went is not done again.
      const key = `${verb}-${random.next()}`
      const headers = {
        ...(operations[verb].method === 'POST' && { 'idempotency-key': key }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      }
      return insist(verb, (host) => askHost(host, actor, verb, input, headers))
    },
    found: (actor, seats) => insist('createOrganization', (host) => found(host, actor, seats)),
  }
}

function count(what: string, { status, body }: HttpAnswer, tally: Tally): void {
  const code = status < 400 ? String(status) : `${status} ${body?.code}`
  tally.answers += 1
  tally.byCode.set(code, (tally.byCode.get(code) ?? 0) + 1)
  if (status >= 500 && !injected.has(body?.code)) tally.wrong.push(`${what} answered ${code}`)
}

/** A refused or broken connection is what a kill looks like; silence is not. */
function lost(what: string, error: unknown, tally: Tally): undefined {
  if (error instanceof Error && error.name === 'TimeoutError')
    tally.wrong.push(`${what} was not answered in half a minute`)
  return undefined
}
