// Decides what an act is: what is asked of the server, what the model expects, and what is so afterwards.
import { Refusal, type Actor, type Grant, type Input, type Verb } from '@rollcall/core'
import type { Kysely } from 'kysely'
import { statuses } from '../../src/status.ts'
import type { Answer, OpenRollcall } from '../../src/testing/index.ts'
import type { Expected } from './rules.ts'
import type { Organization, User, World } from './world.ts'

/** The server that is held to the model. */
export interface Real extends OpenRollcall {
  db: Kysely<unknown>
}

/** What chance chose: numbers that an act takes for people, organizations and things, as far as there are any. */
export interface Chosen {
  organization: number
  by: number
  whom: number
  what: number
  role: number
  switches: string[]
  /** Chooses whoever is the right one, where chance would seldom find them. */
  lucky: boolean
}

/** What a step gets of an answer. */
interface Answered {
  status: number
  code?: string
  // What an act needs of a body is its own matter.
  body: Answer['body']
}

/** One step: the question, the expected answer, and the change once the answer was a yes. */
export interface Step {
  expected: Expected
  ask(real: Real): Promise<Answered>
  granted(body: Answered['body']): void
  /** What is so after a no, where something is. */
  refused?(): void
}

/** Makes a step of what chance chose; `undefined` when there is nothing to do it with. */
export type Act = (world: World, chosen: Chosen) => Step | undefined

/** A step that asks a verb. */
export function asks<V extends Verb>(
  user: User,
  verb: V,
  input: Input<V>,
  expected: Expected,
  granted: Step['granted'] = () => undefined,
  headers: Record<string, string> = {},
): Step {
  return {
    expected,
    granted,
    async ask({ as }) {
      const { status, body } = await as(actorOf(user)).call(verb, input, headers)
      return status >= 400 ? { status, code: body.code, body } : { status, body }
    },
  }
}

/** A step of the host itself: what it answers has no status, what it refuses has a code. */
export function tells(
  expected: Expected,
  act: (real: Real) => Promise<unknown>,
  granted: Step['granted'] = () => undefined,
): Step {
  return {
    expected,
    granted,
    async ask(real) {
      try {
        return { status: 200, body: await act(real) }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const { code } = error.reason
        return { status: statuses[code], code, body: undefined }
      }
    },
  }
}

/** A person as the host's sign-in knows them. */
export function actorOf({ userId, name, email, verified }: User): Actor {
  return { userId, name, email, emailVerified: verified }
}

/** What is granted, as it is asked for. */
export function grantsOf(switches: string[]): Grant[] {
  return switches.length > 0 ? [{ scope: 'organization', permissions: switches }] : []
}

/** The n-th of what there is. */
export function nth<T>(things: Iterable<T>, index: number): T | undefined {
  const all = [...things]
  return all[index % Math.max(1, all.length)]
}

/** The organization and the person who acts in it; with luck one of those who run it. */
export function placeOf(
  world: World,
  { organization: index, by, lucky }: Chosen,
): { organization: Organization; user: User } | undefined {
  const organization = nth(world.organizations, index)
  const running = world.users.filter(({ userId }) => {
    const member = organization?.members.get(userId)
    return member?.status === 'active' && (member.role === 'owner' || member.role === 'admin')
  })
  const user = nth(lucky && running.length > 0 ? running : world.users, by)
  return organization && user ? { organization, user } : undefined
}
