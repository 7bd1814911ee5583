// Decides how a test gets very many people in a moment: the database copies the ones that are there.
import { sql, type Kysely } from 'kysely'

/** What differs between the copies of a row; everything else is the same. */
const own: Record<string, readonly string[]> = {
  rollcall_member: ['id', 'user_id', 'email', 'canonical_email', 'host_name', 'name_key'],
  rollcall_invitation: ['id', 'email', 'canonical_email', 'open_email', 'name_key'],
  rollcall_person_word: ['person_id'],
}

/** Gives everybody of an organization so many doubles, its owner too. The counters follow. */
export async function multiply(
  db: Kysely<unknown>,
  organizationId: string,
  copies: number,
): Promise<void> {
  const tables = await db.introspection.getTables()
  for (const [table, differing] of Object.entries(own)) {
    const columns = tables.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? []
    const values = columns.map((name) =>
      differing.includes(name) ? sql`concat(${sql.ref(name)}, '-', n)` : sql.ref(name),
    )
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
      with recursive copy(n) as (select 1 union all select n + 1 from copy where n < ${copies})
      select ${sql.join(values)} from ${sql.table(table)} cross join copy
      where organization_id = ${organizationId}`.execute(db)
  }
  const times = sql.lit(copies + 1)
  await sql`update rollcall_organization set member_count = member_count * ${times},
    owner_count = owner_count * ${times},
    open_invitation_count = open_invitation_count * ${times}
    where id = ${organizationId}`.execute(db)
}
