// Decides what is kept of an answer so that it can be given again: ids of rows, and what no row holds; no secret.
import { Refusal, type Refused } from '@rollcall/core'
import type { Kit } from '../kit.ts'
import type { Mailing } from '../mailing.ts'
import type { Trx } from '../repository/database.ts'
import { getInvitation, getLinkVersion } from '../repository/invitation.ts'
import { getMember } from '../repository/member.ts'
import { getOffer } from '../repository/ownership-offer.ts'

/** Where an answer is given again. */
interface Place {
  kit: Kit
  trx: Trx
  now: string
  /** Where links begin. */
  mailing: Mailing
  /** What was asked: addresses are found there again. */
  input: object
}

/** A row of an answer. `link`: it came with its link. */
interface RowMark {
  row: keyof typeof readers
  organizationId: string
  id: string
  link: boolean
}

const readers = {
  member: ({ trx }: Place, { organizationId, id }: RowMark) => getMember(trx, organizationId, id),
  invitation: ({ trx, now }: Place, { organizationId, id }: RowMark) =>
    getInvitation(trx, organizationId, id, now),
  offer: ({ trx, now }: Place, { organizationId, id }: RowMark) =>
    getOffer(trx, organizationId, id, now),
}

/** The names under which rows stand in answers. */
const names = new Map<string, keyof typeof readers>([
  ['member', 'member'],
  ['invitation', 'invitation'],
  ['invitations', 'invitation'],
  ['offer', 'offer'],
])

/** An answer without its rows, addresses and links. */
export function outlineOf(output: unknown, input: object, name = ''): unknown {
  if (name === 'refused') return (output as Refused[]).map((refused) => placed(refused, input))
  if (Array.isArray(output)) return output.map((item) => outlineOf(item, input, name))
  if (typeof output !== 'object' || output === null) return name === 'link' ? true : output
  const row = names.get(name)
  if (row && 'organizationId' in output && 'id' in output) {
    const { organizationId, id } = output
    return { row, organizationId, id, link: 'link' in output }
  }
  return Object.fromEntries(
    Object.entries(output).map(([part, value]) => [part, outlineOf(value, input, part)]),
  )
}

/** The answer again, from the rows as they are now. */
export async function fillIn(outline: unknown, place: Place, name = ''): Promise<unknown> {
  if (Array.isArray(outline)) {
    if (name === 'refused') return outline.map((refused) => addressed(refused, place.input))
    const items: unknown[] = []
    for (const item of outline) items.push(await fillIn(item, place, name))
    return items
  }
  if (typeof outline !== 'object' || outline === null) return outline
  if (isRowMark(outline)) {
    const row = await readers[outline.row](place, outline)
    return outline.link ? { ...row, link: await linkOf(place, outline.id) } : row
  }
  const filled: Record<string, unknown> = {}
  for (const [part, value] of Object.entries(outline))
    filled[part] = part === 'link' ? undefined : await fillIn(value, place, part)
  const { invitation } = outline as { invitation?: RowMark }
  return 'link' in filled && invitation
    ? { ...filled, link: await linkOf(place, invitation.id) }
    : filled
}

async function linkOf({ kit, trx, mailing }: Place, id: string): Promise<string> {
  const linkVersion = await getLinkVersion(trx, id)
  return kit.links.invitation({ id, linkVersion }, 'link', mailing)
}

function isRowMark(outline: object): outline is RowMark {
  return 'row' in outline
}

/** Who asks again brings the addresses along. */
function placed({ email, reason }: Refused, input: object) {
  return { at: peopleOf(input).findIndex((person) => person.email === email), reason }
}

function addressed({ at, reason }: { at: number; reason: Refused['reason'] }, input: object) {
  const email = peopleOf(input)[at]?.email
  if (email === undefined) throw new Refusal({ code: 'key_reused' })
  return { email, reason }
}

function peopleOf(input: object): { email: string }[] {
  return 'people' in input ? (input.people as { email: string }[]) : []
}
