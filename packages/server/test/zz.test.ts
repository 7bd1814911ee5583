import { CompiledQuery } from 'kysely'
import { it } from 'vitest'
import { insertCrowd } from '../src/testing/index.ts'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
onEveryDatabase('x', (open) => {
  const acme = useAcme(open)
  it('plans', async () => {
    const { ask, db, olle, organizationId, statements } = await acme()
    const t = performance.now()
    await insertCrowd(db, { organizationId, members: 16000, invitations: 4000 })
    await insertCrowd(db, { organizationId: (await acme()).organizationId, members: 1000, invitations: 1000 })
    console.log(open.database, 'seed', performance.now() - t)
    if (open.database === 'postgres') await db.executeQuery(CompiledQuery.raw('analyze'))
    const mid = (await ask(olle, 'listPeople', { limit: 100 })).body.nextCursor
    void mid
    for (const q of [{}, { sort: 'lastActiveAt' as const, cursor: encodeURIComponent(JSON.stringify(['lastActiveAt', '', organizationId + '-invitation-3'])) }, {cursor: encodeURIComponent(JSON.stringify(['name', 'jurgen a', '']))}, { role: ['admin', 'viewer'] }, { search: 'lov' }, { search: 'lov ad', role: ['admin'] }, { twoFactor: ['on' as const] }]) {
      statements.length = 0
      const t0 = performance.now()
      await ask(olle, 'listPeople', q as never)
      const ms = performance.now() - t0
      const st = statements.find((s) => s.sql.includes('row_number'))!
      const ex = open.database === 'postgres' ? 'explain (analyze, costs off, timing off, summary off, buffers off) ' : 'explain query plan '
      const { rows } = await db.executeQuery(CompiledQuery.raw(ex + st.sql, [...st.parameters]))
      console.log(open.database, JSON.stringify(q), ms, '\n' + rows.map((r: any) => r['QUERY PLAN'] ?? `${r.id} ${r.parent} ${r.detail}`).join('\n'))
    }
  }, 60000)
})
