import { collaborators, standard } from '@rollcall/core'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { violations, violationsAtOnce } from './invariants.ts'

/** Damage that no constraint prevents, and the words by which it is told. */
const damages: [what: string, statement: string, told: string][] = [
  [
    'an owner who is none any more',
    `update rollcall_member set role = 'viewer' where role = 'owner' and organization_id = '$'`,
    'I1: every organization has as many active owners',
  ],
  [
    'a counter of owners that is wrong',
    `update rollcall_organization set owner_count = owner_count + 1 where id = '$'`,
    'I1: the counter of owners',
  ],
  [
    'a counter of members that is wrong',
    `update rollcall_organization set member_count = member_count + 1 where id = '$'`,
    'I16: the counter of members',
  ],
  [
    'more people than seats',
    `update rollcall_organization set seat_limit = 1 where id = '$'`,
    'I16: no organization has more people than seats',
  ],
  [
    'a counter of invitations that is wrong',
    `update rollcall_organization set open_invitation_count = 7 where id = '$'`,
    'I16: the counter of open invitations',
  ],
  [
    'a member who joined without an invitation',
    `update rollcall_member set joined_at = '2030-01-01T01:00:00.000Z' where role = 'collaborator' and organization_id = '$'`,
    'I5: whoever did not found',
  ],
  [
    'an acceptance that made nobody a member',
    `update rollcall_invitation set closed_at = '2040-01-01T00:00:00.000Z', expires_at = null where status = 'accepted' and organization_id = '$'`,
    'I5: an accepted invitation made somebody',
  ],
  [
    'an acceptance that came too late',
    `update rollcall_invitation set expires_at = closed_at where status = 'accepted' and organization_id = '$'`,
    'I8: nothing is accepted or declined after its time',
  ],
  [
    'a grant without its text',
    `update rollcall_member set grants = '[]' where organization_id = '$'`,
    'I12: text and rows of grants agree',
  ],
  [
    'a grant in another organization',
    `update rollcall_member_grant set organization_id = (select min(id) from rollcall_organization where id <> '$'), scope = 'organization', project_id = null where organization_id = '$'`,
    'I12: rollcall_member_grant.member_id stays inside',
  ],
  [
    'a word that finds nobody',
    `update rollcall_person_word set kind = 'invitation' where kind = 'member' and organization_id = '$'`,
    'T63: a search finds nobody',
  ],
  [
    'a mail that was sent and kept',
    `update rollcall_outbox set body = '{}' where status = 'sent' and organization_id = '$'`,
    'I18: a mail that waits has its text',
  ],
  [
    'a row that tells of a mail what is not so',
    `update rollcall_invitation set delivery = 'bounced' where status = 'pending' and organization_id = '$'`,
    'I18: an open invitation tells what its newest mail tells',
  ],
  [
    'an offer of somebody who owns nothing',
    `update rollcall_ownership_offer set from_member_id = to_member_id where organization_id = '$'`,
    'I24: what waits is offered by an active owner',
  ],
  [
    'an entry that is missing',
    `delete from rollcall_audit_entry where seq = 3 and organization_id = '$'`,
    'I17: entries have no gap',
  ],
  [
    'an entry that was changed',
    `update rollcall_audit_entry set verb = 'leaveOrganization' where seq = 3 and organization_id = '$'`,
    'I17: every entry is sealed',
  ],
  [
    'a change without an entry',
    `update rollcall_member set status = 'suspended' where role = 'collaborator' and listed = 1 and organization_id = '$'`,
    'I17: replaying gives the members',
  ],
  [
    'an end without an entry',
    `update rollcall_invitation set status = 'declined' where status = 'revoked' and organization_id = '$'`,
    'I17: the audit knows how',
  ],
  [
    'a token in a column',
    `update rollcall_member set host_name = 'v1.1.some-id.aaaaaaaaaaaaaaaaaaaaaa.mail.' where organization_id = '$'`,
    'I19: no column holds a token',
  ],
]

const known = { mailed: true, invitedOnly: true, seatsStay: true }

onEveryDatabase('the invariants that rows show', (open) => {
  const acme = useAcme(open, { policies: { standard, collaborators } })

  it.for(['standard', 'collaborators'])('hold after all that happens under %s', async (policy) => {
    const { db } = await lively(acme, policy)
    expect(await violations(db, known)).toEqual([])
    expect(await violationsAtOnce(db)).toEqual([])
  })

  it.for(damages)('tell of %s', async ([, statement, told]) => {
    const { db } = await lively(acme, 'standard')
    const { organizationId } = await lively(
      acme,
      told.includes('I24') ? 'standard' : 'collaborators',
    )
    const seen: string[] = []
    const damaging = db.transaction().execute(async (trx) => {
      await sql.raw(statement.replaceAll('$', organizationId)).execute(trx)
      seen.push(...(await violations(trx, known)))
      throw new Error('taken back')
    })
    await expect(damaging).rejects.toThrow('taken back')
    expect(seen).toContainEqual(expect.stringContaining(told))
  })
})

/** An organization in which most of what there is has happened. */
async function lively(acme: (policy?: string) => Promise<Acme>, policy: string): Promise<Acme> {
  const world = await acme(policy)
  const { ask, clock, invite, join, offer, olle, projects, rollcall, who } = world
  const role = policy === 'standard' ? 'member' : 'collaborator'
  clock.advance('PT1H')
  const ada = await join('ada', role)
  const bo = await join('bo', role)
  const { id: taken } = await invite(who('cleo'), role)
  await ask(olle, 'revokeInvitation', { invitationId: taken })
  await invite(who('dora'), role)
  clock.advance('P8D')
  await invite(who('dora'), role)
  await rollcall.outbox.flush()
  await ask(olle, 'removeMember', { memberId: bo.memberId })
  if (policy === 'standard') await offer(ada)
  else {
    await projects('p1')
    const grants = [{ scope: 'project' as const, projectId: 'p1', permissions: ['server.create'] }]
    const { memberId } = ada
    await ask(olle, 'grantAccess', { memberId, grants }, { 'if-match': '"1"' })
  }
  return world
}
