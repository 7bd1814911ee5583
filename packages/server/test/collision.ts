// Decides how two who act on one organization meet: one is held at a place, the other comes in between.
import { Kysely } from 'kysely'
import type { RollcallOptions } from '../src/index.ts'
import type { Answer, OpenRollcall } from '../src/testing/index.ts'
import { askThrough, useAcme, type Acme } from './acme.ts'
import { barrierBefore, type Barrier } from './barrier.ts'
import type { OpenDatabase } from './databases.ts'
import { violations, type Known } from './invariants.ts'

/** How often each race is run; `.ci/run` asks for more. */
export const times = Number(process.env['RACES'] ?? 6)
/** A race takes its time on a busy machine. */
export const enough = { timeout: 10_000 + times * 2_000 }

/** A server of its own, with connections of its own. */
export type Server = Pick<Acme, 'ask' | 'rollcall'>
/** Does something through a server. */
export type Act = (server: Server) => unknown
/** Two who meet in a world made ready, and what must be true of their answers. */
interface Meeting {
  acts: readonly [Act, Act]
  check(answers: [Answer, Answer]): Promise<void> | void
}

/** Where somebody is held: before the statement of that number, or before one that reads so. */
type Place = number | RegExp

/** Two servers over one database, and the meetings in it. */
export interface Collisions {
  acme: (policy?: string) => Promise<Acme>
  /** Holds the one at a place while the other goes as far as they get; both answers, and the places there were. */
  meet(world: Acme, acts: Meeting['acts'], at: Place): Promise<[Answer, Answer, number]>
  /**
   * Lets them meet `times` times, now the one held and now the other, here and there from begin to commit. Answers the
   * invariants that were broken.
   */
  everywhere(make: (world: Acme) => Promise<Meeting>, policy?: string): Promise<string[]>
}

/** Opens a database with two servers for the tests of a block. */
export function useCollisions(
  open: OpenDatabase,
  options: Partial<RollcallOptions> = {},
  known: Known = {},
): Collisions {
  const acme = useAcme(open, { limits: { invitations: null }, ...options })
  const oneWriter = open.database === 'sqlite'
  const opened: Side[] = []

  const meet: Collisions['meet'] = async (world, acts, at) => {
    const one = (opened[0] ??= await openSide(world, oneWriter))
    const other = (opened[1] ??= await openSide(world, oneWriter))
    const hold = one.barrier.hold(at)
    const held = Promise.resolve(acts[0](serverOf(one, world)))
    const stands = await Promise.race([hold.reached.then(() => true), over(held)])
    const free = Promise.resolve(acts[1](serverOf(other, world)))
    // Where there is one writer, whoever comes in has it to themselves.
    if (stands) await Promise.race([over(free), ...(oneWriter ? [] : [other.barrier.stuck()])])
    hold.release()
    return [(await held) as Answer, (await free) as Answer, hold.passed()]
  }

  const everywhere: Collisions['everywhere'] = async (make, policy) => {
    const places = [0, 0]
    let db: Kysely<unknown> | undefined
    for (let round = 0; round < times; round += 1) {
      const world = await acme(policy)
      const { acts, check } = await make(world)
      const turned = round % 2
      // The first time nobody is held, and their places are counted.
      const at = round < 2 ? Infinity : placeOf(round, places[turned] ?? 0)
      const [one, other, passed] = await meet(world, turned ? [acts[1], acts[0]] : acts, at)
      if (round < 2) places[turned] = passed
      await check(turned ? [other, one] : [one, other])
      db = world.db
    }
    // Each round has an organization of its own: what went wrong in one is still there at the end.
    return db ? violations(db, known) : []
  }
  return { acme, meet, everywhere }
}

/** Spread over all places when there are fewer rounds than places, and over and over when there are more. */
function placeOf(round: number, places: number): number {
  const [turn, turns] = [(round >> 1) - 1, (times >> 1) - 1]
  return turns < places ? Math.floor(((turn + 0.5) * places) / turns) : turn % places
}

interface Side extends Pick<OpenRollcall, 'as' | 'rollcall'> {
  barrier: Barrier
}

async function openSide(world: Acme, oneWriter: boolean): Promise<Side> {
  const barrier = barrierBefore(world.connect(), oneWriter)
  const database = new Kysely({ dialect: barrier.dialect })
  const { as, rollcall } = await world.sibling({ database, now: world.clock.now })
  return { barrier, as, rollcall }
}

function serverOf({ as, rollcall }: Side, { organizationId }: Acme): Server {
  return { ask: askThrough(as, organizationId), rollcall }
}

function over(work: Promise<unknown>): Promise<false> {
  return work.then(
    () => false,
    () => false,
  )
}
