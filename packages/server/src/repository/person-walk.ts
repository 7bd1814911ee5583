// How the list of people is walked: one branch for members, one for invitations, each along an index.
import type { Reach } from '@rollcall/core'
import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely'
import type { Database, Tables } from './database.ts'
import { dialectOf } from './dialect.ts'
import { shownName } from './snapshot.ts'
import type { FoundPerson, Position } from './person.ts'

/** Which people, in which order, from where. */
export interface Walk {
  organizationId: string
  kinds: FoundPerson['kind'][]
  order: 'name' | 'joinedAt' | 'lastActiveAt'
  descending: boolean
  /** Beginnings of words, the most telling first. With any, the walk is along the first one's words. */
  terms: string[]
  /** The beginning of an id, when the search may mean one: found beside what the terms find. */
  idTerm: string | undefined
  role: string[] | undefined
  status: FoundPerson['status'][] | undefined
  twoFactor: ('on' | 'off')[] | undefined
  locale: string[] | undefined
  /** By what a project is reached, when only those in one are wanted. */
  reach: Reach | undefined
  from: Position | undefined
  now: string
  /** Whether anything chooses that the walk is not along: then most rows may not fit. */
  filtered: boolean
}

/** A candidate: a row with its place in the walk, and whether the filters want it. */
interface Candidate extends Omit<FoundPerson, 'grants'> {
  grants: string
  sortKey: string
  matches: number
  place: number
}

type Condition = RawBuilder<unknown>
type Branch = SelectQueryBuilder<Tables & { c: Candidate }, 'c', Candidate>

/** The branches of a walk, each cut after `depth` rows. All have the same columns. */
export function branches(db: Database, walk: Walk, depth: number): Branch[] {
  if (walk.role?.length === 0) return []
  if (walk.terms.length > 0) {
    const searches = [walk, ...(walk.idTerm ? [{ ...walk, terms: [walk.idTerm] }] : [])]
    return searches.flatMap((search) =>
      walk.kinds.map((kind) => {
        const wanted = [...filters(search, kind), ...wordFilters(search, kind)]
        return branch(db, walk, kind, wordPath(db, search, kind, depth), wanted, depth)
      }),
    )
  }
  return walk.kinds.flatMap((kind) =>
    (walk.role ?? [undefined]).map((role) => {
      const path = orderPath(db, walk, kind, role)
      return branch(db, walk, kind, path, filters(walk, kind), depth)
    }),
  )
}

/** A way through the rows: where to walk, which rows, by which key. */
interface Path {
  /** Tables and conditions: what stands behind `from`. */
  rows: Condition
  /** `undefined`: all have the same empty key and stand by id. */
  key: Condition | undefined
  id: Condition
}

const keys = {
  member: {
    name: 'name_key',
    joinedAt: 'joined_at',
    lastActiveAt: 'active_key',
  },
  invitation: {
    name: 'name_key',
    joinedAt: 'invited_at',
    /** Nobody who has not come yet was ever active. */
    lastActiveAt: undefined,
  },
}

const rows = { member: sql`m`, invitation: sql`i` }

function orderPath(
  db: Database,
  walk: Walk,
  kind: FoundPerson['kind'],
  role: string | undefined,
): Path {
  const { organizationId } = walk
  const row = rows[kind]
  const column = keys[kind][walk.order]
  const key = column === undefined ? undefined : sql`${row}.${sql.ref(column)}`
  const id = sql`${row}.id`
  const index = `rollcall_${kind}_by_${role === undefined ? '' : 'role_'}${column ?? 'id'}`
  const along = sql`rollcall_${sql.raw(kind)} ${row} ${dialectOf(db) === 'mysql' ? sql`force index (${sql.ref(index)})` : sql``}`
  const from =
    kind === 'member' ? along : sql`${along} left join rollcall_member m on m.id = i.invited_by_id`
  const where = [
    sql`${row}.organization_id = ${organizationId}`,
    kind === 'member' ? sql`m.listed = 1` : sql`i.status = 'pending'`,
    ...(role === undefined ? [] : [sql`${row}.role = ${role}`]),
    ...beyond(db, walk, key, id),
  ]
  return { rows: sql`${from} where ${and(where)}`, key, id }
}

/** The walk along the words is cut before people are looked up: PostgreSQL would look up everybody found. */
function wordPath(db: Database, walk: Walk, kind: FoundPerson['kind'], depth: number): Path {
  const { organizationId, terms } = walk
  const [term = ''] = terms
  const key = sql`w.word`
  const id = sql`w.person_id`
  const where = [
    sql`w.organization_id = ${organizationId}`,
    sql`w.kind = ${kind}`,
    sql`w.word >= ${term}`,
    sql`w.word < ${ending(term)}`,
    ...beyond(db, walk, key, id),
  ]
  const words = sql`(select w.word, w.person_id from rollcall_person_word w
    where ${and(where)} order by w.word, w.person_id limit ${depth}) w`
  const row =
    kind === 'member'
      ? sql`join rollcall_member m on m.id = w.person_id`
      : sql`join rollcall_invitation i on i.id = w.person_id
          left join rollcall_member m on m.id = i.invited_by_id`
  return { rows: sql`${words} ${row}`, key, id }
}

/**
 * A person is found at the first of their words that fits, and only with all other words of the search.
 * Written as single values, not as `exists`: PostgreSQL would gather the words of everybody beforehand.
 */
function wordFilters(
  { terms: [term = '', ...others] }: Walk,
  kind: FoundPerson['kind'],
): Condition[] {
  const id = sql`${rows[kind]}.id`
  const word = (range: Condition) =>
    sql`(select 1 from rollcall_person_word e where e.person_id = ${id} and ${range} limit 1)`
  return [
    sql`${word(sql`e.word >= ${term} and e.word < w.word`)} is null`,
    ...others.map(
      (other) => sql`${word(sql`e.word >= ${other} and e.word < ${ending(other)}`)} = 1`,
    ),
  ]
}

function filters(
  { role, status, twoFactor, locale, reach, now, terms }: Walk,
  kind: FoundPerson['kind'],
): Condition[] {
  const row = rows[kind]
  const found: Condition[] = []
  if (role && terms.length > 0) found.push(sql`${row}.role in (${sql.join(role)})`)
  if (status) found.push(sql`${statusOf(kind, now)} in (${sql.join(status)})`)
  if (locale) found.push(sql`${row}.locale in (${sql.join(locale)})`)
  if (twoFactor)
    found.push(kind === 'member' ? sql`m.two_factor in (${sql.join(twoFactor)})` : sql`1 = 0`)
  if (reach) found.push(reaches(reach, kind))
  return found
}

/** By their role, or by a grant; as a single value, like {@link wordFilters}. */
function reaches({ roles, atoms }: Reach, kind: FoundPerson['kind']): Condition {
  const row = rows[kind]
  const byRole = sql`${row}.role in (${sql.join(['', ...roles])})`
  const byGrant = sql`(select 1 from rollcall_${sql.raw(kind)}_grant g
    where g.${sql.raw(kind)}_id = ${row}.id and g.atom in (${sql.join(['', ...atoms])}) limit 1) = 1`
  return sql`(${byRole} or ${byGrant})`
}

function statusOf(kind: FoundPerson['kind'], now: string): RawBuilder<FoundPerson['status']> {
  return kind === 'member'
    ? sql`m.status`
    : sql`case when i.expires_at <= ${now} then 'expired' else 'pending' end`
}

function branch(
  db: Database,
  walk: Walk,
  kind: FoundPerson['kind'],
  path: Path,
  wanted: Condition[],
  depth: number,
): Branch {
  const direction = walk.descending ? sql`desc` : sql`asc`
  const key = path.key ?? sql`''`
  const order = sql.join([...(path.key ? [key] : []), path.id].map((by) => sql`${by} ${direction}`))
  const matches = wanted.length > 0 ? sql`case when ${and(wanted)} then 1 else 0 end` : sql`1`
  const candidates = sql<Candidate>`(
    select ${columns(kind, walk.now)}, ${key} as sort_key, ${matches} as matches
    from ${path.rows} order by ${order} limit ${depth})`
  const place = sql<number>`cast(row_number() over (order by c.sort_key ${direction}, c.id ${direction}) as integer)`
  return db
    .selectFrom(candidates.as<'c'>(sql`c`))
    .selectAll()
    .select(place.as('place'))
}

/**
 * Keyset paging, in the form in which the index seeks past the many who may have the same key: MariaDB does so for
 * two ranges, and for a comparison of pairs it walks from the beginning; the others the other way round.
 */
function beyond(
  db: Database,
  { from, descending }: Walk,
  key: Path['key'],
  id: Condition,
): Condition[] {
  if (!from) return []
  const after = descending ? sql`<` : sql`>`
  if (key)
    return dialectOf(db) === 'mysql'
      ? [sql`(${key} ${after} ${from.key} or (${key} = ${from.key} and ${id} ${after} ${from.id}))`]
      : [sql`(${key}, ${id}) ${after} (${from.key}, ${from.id})`]
  if (from.key === '') return [sql`${id} ${after} ${from.id}`]
  return descending ? [] : [sql`1 = 0`]
}

function columns(kind: FoundPerson['kind'], now: string): Condition {
  return kind === 'member'
    ? sql`m.id, 'member' as kind, m.user_id, m.email, ${shownName} as name, m.image_url, m.locale,
        m.role, m.grants, m.status, m.two_factor, m.joined_at, m.last_active_at, null as invited_at,
        null as invited_by, null as sent_at, null as expires_at, null as delivery, m.version`
    : sql`i.id, 'invitation' as kind, null as user_id, i.email, i.name, null as image_url, i.locale,
        i.role, i.grants, ${statusOf(kind, now)} as status, null as two_factor, null as joined_at,
        null as last_active_at, i.invited_at, ${shownName} as invited_by, i.sent_at, i.expires_at,
        i.delivery, i.version`
}

function and(conditions: Condition[]): Condition {
  return sql`(${sql.join(conditions, sql` and `)})`
}

/** The first text after all that begin with this one. */
function ending(term: string): string {
  return `${term}\u{10FFFF}`
}
