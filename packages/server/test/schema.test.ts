import type { Grant } from '@rollcall/core'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

const inLab: Grant = { scope: 'project', projectId: 'lab', permissions: ['server.read'] }

onEveryDatabase('the schema itself', (open) => {
  const acme = useAcme(open, { policies, directory })
  /** An organization with a row in every table. */
  const full = async () => {
    const world = await acme('bureau')
    const { add, ask, offer, olle, projects, who } = world
    await projects('lab')
    await add('max', 'member', [inLab])
    await offer(await add('mia', 'manager'))
    await ask(olle, 'inviteMembers', { people: [{ email: who('ada').email, grants: [inLab] }] })
    return world
  }

  it('refuses a second row of a person, a second open invitation or offer, a second grant of one thing', async () => {
    const { db } = await full()
    for (const table of [
      'rollcall_member',
      'rollcall_invitation',
      'rollcall_ownership_offer',
      'rollcall_member_grant',
      'rollcall_invitation_grant',
      'rollcall_project',
      'rollcall_quota',
    ]) {
      const [row] = await rowsOf(db, table)
      const own = ['rollcall_member', 'rollcall_invitation', 'rollcall_ownership_offer']
      const names = Object.keys(row ?? {})
      const values = names.map((name) =>
        name === 'id' && own.includes(table) ? 'another' : row?.[name],
      )
      const again = sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
        values (${sql.join(values)})`
      await expect(again.execute(db)).rejects.toThrow(/unique|duplicate/i)
    }
  })

  it('refuses states that contradict themselves', async () => {
    const { db } = await full()
    for (const change of [
      sql`update rollcall_invitation set status = 'accepted'`,
      sql`update rollcall_invitation set open_email = 'somebody@x.test'`,
      sql`update rollcall_invitation set open_email = null where status = 'pending'`,
      sql`update rollcall_member set status = 'removed'`,
      sql`update rollcall_member set status = 'removed', removed_at = joined_at`,
      sql`update rollcall_member set listed = 0`,
      sql`update rollcall_invitation set status = 'declined', closed_at = sent_at, cause = 'declined'`,
      sql`update rollcall_member set status = 'somewhere'`,
      sql`update rollcall_outbox set status = 'lost'`,
      sql`update rollcall_outbox set invitation_id = null, ownership_offer_id = null`,
      sql`update rollcall_outbox set link_version = null where invitation_id is not null`,
      sql`update rollcall_organization set member_count = -1`,
      sql`update rollcall_ownership_offer set status = 'accepted'`,
      sql`update rollcall_ownership_offer set open_organization_id = null`,
      sql`update rollcall_member_grant set role = 'administrator'`,
      sql`update rollcall_member_grant set scope = 'everywhere'`,
      sql`update rollcall_invitation_grant set project_id = null`,
    ]) {
      await expect(change.execute(db)).rejects.toThrow(/check|constraint .* failed/i)
    }
  })

  it('refuses access to a project that is none of the organization (T04)', async () => {
    const { db, found, rollcall, who } = await full()
    const other = await found(who('eve'), { policy: 'bureau' })
    await rollcall.projects.create({ id: 'theirs', organizationId: other.id, name: 'Theirs' })
    for (const table of ['rollcall_member_grant', 'rollcall_invitation_grant']) {
      const change = sql`update ${sql.table(table)} set project_id = 'theirs'
        where project_id = 'lab'`
      await expect(change.execute(db)).rejects.toThrow(/foreign key/i)
    }
  })
})
