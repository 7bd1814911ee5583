// Decides what a chaos is: two servers that are killed again and again, one that is not, clients, and one database.
import { setTimeout } from 'node:timers/promises'
import { Kysely } from 'kysely'
import { person } from '../../src/testing/index.ts'
import { connect } from '../connect.ts'
import type { Measured } from '../host/child.ts'
import { createHost, type Host } from '../host/host.ts'
import { violations, violationsAtOnce } from '../invariants.ts'
import { act } from './client.ts'
import { openLine, type Tally } from './line.ts'
import { brokenMail, drain, type MailFigures } from './mail-check.ts'
import { openMailSink } from './mail-sink.ts'
import { createRandom, type Random } from './random.ts'

/** How wild it is to be. Times in milliseconds. */
export interface ChaosOptions {
  /** An empty database, for {@link connect}. */
  address: string
  seed: number
  forMs: number
  clients: number
  /** A server is killed after at least and at most so long. */
  killAfterMs: [least: number, most: number]
}

/** What came of it. */
export interface ChaosReport {
  options: ChaosOptions
  seconds: number
  tally: Tally
  kills: number
  /** How often the invariants of each moment were looked at meanwhile. */
  looks: number
  mail: MailFigures
  /** Of the server that is never killed, early and at the end. */
  memory: { start: Measured; end: Measured }
  /** What is not as it must be. Empty when all is well. */
  violations: string[]
  /** What servers logged, ids left out, to how often. */
  logged: Map<string, number>
}

/** Runs it. The same seed gives the same choices; what they meet depends on the machine. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { address, seed, forMs, clients } = options
  const random = createRandom(seed)
  const sink = await openMailSink(createRandom(seed + 1), 0.02)
  const host = () => createHost({ address, smtpPort: sink.port })
  const [survivor, ...mortals] = [host(), host(), host()] as const
  const hosts = [survivor, ...mortals]
  await survivor.start()
  await Promise.all(mortals.map((mortal) => mortal.start()))

  const tally: Tally = { answers: 0, byCode: new Map(), retries: 0, wrong: [] }
  const { dialect, end } = connect(address)
  const db = new Kysely<unknown>({ dialect })
  const began = performance.now()
  const leftMs = () => Math.max(0, forMs - (performance.now() - began))
  const goesOn = () => leftMs() > 0
  try {
    const [kills, looked, start] = await Promise.all([
      killing(mortals, random, options, leftMs),
      looking(db, goesOn),
      measuring(survivor, forMs),
      ...crowd(hosts, options, tally, goesOn, clients),
    ] as const)
    const measured = await survivor.measure()
    await Promise.all(hosts.map((each) => each.kill()))
    const seconds = (performance.now() - began) / 1000
    await drain(address, sink.port)
    const mail = await brokenMail(db, sink)
    const rows = await violations(db, { mailed: true, invitedOnly: true, seatsStay: true })
    return {
      options,
      seconds,
      tally,
      kills,
      looks: looked.looks,
      mail: mail.figures,
      memory: { start, end: measured },
      violations: [
        ...rows,
        ...looked.found,
        ...mail.found,
        ...tally.wrong,
        ...grown(start, measured),
      ],
      logged: counted(hosts.flatMap(({ errors }) => errors)),
    }
  } finally {
    await Promise.all(hosts.map((each) => each.kill()))
    await db.destroy()
    await end()
    await sink.close()
  }
}

function crowd(
  hosts: readonly Host[],
  { seed }: ChaosOptions,
  tally: Tally,
  goesOn: () => boolean,
  clients: number,
): Promise<void>[] {
  const people = Array.from({ length: clients }, (_, index) => person(`client${index}`))
  return people.map(async (self, index) => {
    const chance = createRandom(seed + 100 + index)
    const line = openLine(hosts, chance, tally)
    while (goesOn()) {
      await act(line, chance, self, people)
      await setTimeout(chance.between(10, 150))
    }
  })
}

async function killing(
  mortals: readonly Host[],
  random: Random,
  { killAfterMs: [least, most] }: ChaosOptions,
  leftMs: () => number,
): Promise<number> {
  let kills = 0
  const starts: Promise<void>[] = []
  for (;;) {
    await setTimeout(Math.min(random.between(least, most), leftMs()))
    if (leftMs() === 0) break
    const victim = random.pick(mortals.filter(({ url }) => url))
    if (!victim) continue
    await victim.kill()
    kills += 1
    starts.push(victim.start())
  }
  await Promise.all(starts)
  return kills
}

/** Looks at what must be true at every moment, from a connection of its own. */
async function looking(db: Kysely<unknown>, goesOn: () => boolean) {
  const found: string[] = []
  let looks = 0
  while (goesOn()) {
    found.push(...(await violationsAtOnce(db)))
    looks += 1
    await setTimeout(250)
  }
  return { looks, found }
}

/** What the survivor holds once it is warm: after a fifth of the time. */
async function measuring(survivor: Host, forMs: number): Promise<Measured> {
  await setTimeout(forMs / 5)
  return survivor.measure()
}

/** Flat: at the end it holds half as much again at most, and a fixed allowance that a young process needs. */
function grown(start: Measured, end: Measured): string[] {
  const allowance = { heap: 16 * 2 ** 20, handles: 40 }
  return (['heap', 'handles'] as const).flatMap((what) =>
    end[what] > start[what] * 1.5 + allowance[what]
      ? [`${what} grew from ${start[what]} to ${end[what]}`]
      : [],
  )
}

function counted(lines: string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const line of lines) {
    const alike = line.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, '…').replaceAll(/\(try \d+\) /g, '')
    times.set(alike, (times.get(alike) ?? 0) + 1)
  }
  return times
}
