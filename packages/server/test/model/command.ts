// Decides how acts become commands that fast-check draws, runs against model and server, and shrinks.
import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Act, Chosen, Real } from './act.ts'
import { accept, acceptByLink, decline } from './answer.ts'
import {
  advanceClock,
  changeEmail,
  createOrganization,
  deleteOrganization,
  deleteUser,
  setSeatLimit,
  tick,
  verifyEmail,
} from './host.ts'
import { edit, invite, link, resend, revoke } from './invitation.ts'
import { changeRole, grant, leave, reactivate, remove, suspend } from './member.ts'
import { modelled, observed } from './observe.ts'
import { acceptOffer, cancelOffer, declineOffer, offer } from './ownership.ts'
import { switches, type World } from './world.ts'

/** Every act, and how often it is drawn. */
const acts: Record<string, [act: Act, weight: number]> = {
  createOrganization: [createOrganization, 2],
  invite: [invite, 8],
  accept: [accept, 8],
  acceptByLink: [acceptByLink, 3],
  decline: [decline, 2],
  resend: [resend, 3],
  edit: [edit, 4],
  revoke: [revoke, 2],
  link: [link, 3],
  changeRole: [changeRole, 5],
  grant: [grant, 4],
  suspend: [suspend, 2],
  reactivate: [reactivate, 2],
  remove: [remove, 2],
  leave: [leave, 2],
  offer: [offer, 3],
  acceptOffer: [acceptOffer, 3],
  declineOffer: [declineOffer, 1],
  cancelOffer: [cancelOffer, 1],
  setSeatLimit: [setSeatLimit, 1],
  changeEmail: [changeEmail, 1],
  verifyEmail: [verifyEmail, 2],
  deleteUser: [deleteUser, 1],
  deleteOrganization: [deleteOrganization, 1],
  advanceClock: [advanceClock, 2],
  tick: [tick, 2],
}

const anyChosen: fc.Arbitrary<Chosen> = fc.record({
  organization: fc.nat(2),
  by: fc.nat(5),
  whom: fc.nat(5),
  what: fc.nat(11),
  role: fc.nat(3),
  switches: fc.subarray([...switches]),
  lucky: fc.constantFrom(true, true, true, false),
})

/** Lists of commands, most of which find something to do. */
export function anyCommands(length: number): fc.Arbitrary<Iterable<fc.AsyncCommand<World, Real>>> {
  const drawn = Object.entries(acts).flatMap(([name, [act, weight]]) =>
    Array.from({ length: weight }, () => anyChosen.map((chosen) => command(name, act, chosen))),
  )
  return fc.commands(drawn, { maxCommands: length, size: 'max' })
}

/** An organization with one person of each role, and a second owner: Olle, Ada, Bo, Cleo and Dora. */
export async function settle(world: World, real: Real): Promise<void> {
  const first = { organization: 0, by: 0, whom: 0, what: 0, role: 0, switches: [], lucky: true }
  await perform('createOrganization', createOrganization, first, world, real)
  for (const [index, role] of [3, 2, 1, 0].entries()) {
    await perform('invite', invite, { ...first, whom: index + 1, role }, world, real)
    await perform('accept', accept, first, world, real)
  }
}

function command(name: string, act: Act, chosen: Chosen): fc.AsyncCommand<World, Real> {
  return {
    check: (world) => act(world, chosen) !== undefined,
    run: (world, real) => perform(name, act, chosen, world, real),
    toString: () => `${name}(${JSON.stringify(chosen)})`,
  }
}

async function perform(
  name: string,
  act: Act,
  chosen: Chosen,
  world: World,
  real: Real,
): Promise<void> {
  const step = act(world, chosen)
  if (!step) return
  const { body, ...answer } = await step.ask(real)
  expect({ name, ...answer }).toEqual({ name, ...step.expected })
  if (answer.status < 400) step.granted(body)
  else step.refused?.()
  expect(await observed(real.db, world)).toEqual(modelled(world))
}
