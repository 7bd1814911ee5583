// Decides how many rows are changed at once: each by the route about one, in turn, in one transaction.
import {
  Refusal,
  type Actor,
  type InOrganization,
  type Input,
  type InvitationIds,
  type MemberIds,
  type Reason,
  type Results,
  type Verb,
} from '@rollcall/core'
import { findRegistered } from '../directory.ts'
import { askGuard, demandNoVeto } from '../guard.ts'
import { attempt } from '../repository/attempt.ts'
import type { Trx } from '../repository/database.ts'
import { findMember } from '../repository/member.ts'
import { once } from './once.ts'
import {
  actOf,
  getViewer,
  inOrganization,
  organizationIdOf,
  signedIn,
  type Around,
  type Ask,
  type Told,
  type Write,
} from './route.ts'

/** One of many: its id, and what the verb about one is asked. */
interface Row<V extends Verb> {
  id: string
  input: Input<V>
}

/** A question about many rows. */
interface AskMany<Asked> extends Omit<Ask<Verb>, 'input'> {
  input: Asked
  actor: Actor | null
}

/**
 * A route about many rows. Each is judged by what the rows before it left behind: by the rights the viewer still has,
 * the owners there still are. What one of them is refused changes nothing of it, and stops no other.
 */
export function inTurn<V extends Verb, Asked extends object>(
  verb: V,
  answer: Write<V>,
  rowsOf: (input: Asked) => Row<V>[],
  around: Around<V> = {},
): (ask: AskMany<Asked>) => Promise<Results<V>> {
  return async (ask) => {
    const { kit, input, now } = ask
    const actor = signedIn(ask.actor)
    const rows = rowsOf(input)
    const alone = { verb, kit, now, ifMatch: undefined, request: undefined }
    const one = (row: Row<V>): Ask<V> => ({ ...alone, input: row.input })
    const { vetoes, ...told } = await askHost(ask, actor, rows.map(one), rows, around)

    const inOrder = async (trx: Trx): Promise<Results<V>> => {
      const done: Results<V>['results'] = []
      for (const row of rows) {
        const asked = one(row)
        const { id } = row
        const { outcome, reason } = await attempt(trx, async () => {
          const veto = vetoes.get(id)
          if (veto) throw new Refusal(veto)
          const { viewer } = await getViewer(trx, asked, actor)
          return answer({ ...asked, ...told, trx, viewer, act: actOf(asked, actor) })
        })
        done.push(reason ? { id, reason } : { id, ...outcome })
      }
      return { results: done }
    }
    const output = await inOrganization(kit, organizationIdOf(input), async (trx) => {
      await getViewer(trx, ask, actor)
      return once(ask, trx, () => inOrder(trx))
    })
    const { afterwards } = around
    if (afterwards) kit.later(() => afterwards(kit))
    return output
  }
}

/** What is asked about each member of a request. */
export function eachMember<Change extends object>({ memberIds, ...rest }: MemberIds & Change) {
  return memberIds.map((memberId) => ({ id: memberId, input: { ...rest, memberId } }))
}

/** What is asked about each invitation of a request. */
export function eachInvitation({ invitationIds, ...rest }: InvitationIds & InOrganization) {
  return invitationIds.map((invitationId) => ({
    id: invitationId,
    input: { ...rest, invitationId },
  }))
}

/** The guard of the verb about many is asked about the whole, that of the verb about one for each row. */
async function askHost<V extends Verb, Asked extends object>(
  ask: AskMany<Asked>,
  actor: Actor,
  asked: Ask<V>[],
  rows: Row<V>[],
  { addresses, mails }: Around<V>,
): Promise<Told & { vetoes: ReadonlyMap<string, Reason> }> {
  const { kit, verb: many, input } = ask
  const { guards, directory, logger, db } = kit
  const [first] = asked
  const vetoes = new Map<string, Reason>()
  const looksUp = directory && addresses
  const { usual, of } = kit.mailings
  const whose = mails ? of : undefined
  if (!first || !(guards[many] ?? guards[first.verb] ?? looksUp ?? whose))
    return { vetoes, registered: null, mailing: usual }

  const { viewer } = await getViewer(db, ask, actor)
  await demandNoVeto(guards, many, { actor, input: input as Input<Verb> })
  for (const { id, input: about } of guards[first.verb] ? rows : []) {
    const memberId = 'memberId' in about ? about.memberId : undefined
    const member =
      memberId === undefined ? undefined : await findMember(db, viewer.organization.id, memberId)
    const guarded = { actor, input: about, ...(member && { member }) }
    const veto = await askGuard(guards, first.verb, guarded)
    if (veto) vetoes.set(id, veto)
  }
  const mailing = whose ? await whose(viewer.organization) : usual
  if (!looksUp) return { vetoes, registered: null, mailing }
  const emails = (await Promise.all(asked.map(async (one) => addresses(one)))).flat()
  await kit.throttle.lookups(actor.userId, emails.length, ask.now)
  return { vetoes, registered: await findRegistered(directory, emails, logger), mailing }
}
