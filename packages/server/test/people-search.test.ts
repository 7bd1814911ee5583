import type { Person } from '@rollcall/core'
import { expect, it } from 'vitest'
import { insertCrowd } from '../src/testing/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { everyPage } from './pages.ts'

const names = [
  'Ada Lovelace',
  'Adam Adams',
  'Renée Müller',
  'Åsa Öberg',
  '李小龍',
  '田中 太郎',
  '김민수',
  'Ольга Иванова',
  '100% _sure_',
  "Miles O'Brien",
  'Anna-Lena Groß',
  'Cláudia Sá',
]

const searches: [search: string, found: string[]][] = [
  ['ada', ['Ada Lovelace', 'Adam Adams']],
  ['ADA', ['Ada Lovelace', 'Adam Adams']],
  ['adam', ['Adam Adams']],
  ['lovel', ['Ada Lovelace']],
  ['lov ad', ['Ada Lovelace']],
  ['ada lovelace', ['Ada Lovelace']],
  ['lovelace  ada', ['Ada Lovelace']],
  ['da', []],
  ['ada nobody', []],
  ['renee', ['Renée Müller']],
  ['renée', ['Renée Müller']],
  ['mull', ['Renée Müller']],
  ['müll', ['Renée Müller']],
  ['asa', ['Åsa Öberg']],
  ['oberg', ['Åsa Öberg']],
  ['李', ['李小龍']],
  ['小龍', ['李小龍']],
  ['龍', ['李小龍']],
  ['李龍', []],
  ['田中', ['田中 太郎']],
  ['太郎 田中', ['田中 太郎']],
  ['김민', ['김민수']],
  ['ольга', ['Ольга Иванова']],
  ['иван', ['Ольга Иванова']],
  ['100%', ['100% _sure_']],
  ['sure_', ['100% _sure_']],
  ['s_re', []],
  ['%ad', ['Ada Lovelace', 'Adam Adams']],
  ['a_am', []],
  ["o'br", ["Miles O'Brien"]],
  ["'; drop table rollcall_member; --", []],
  ['anna lena', ['Anna-Lena Groß']],
  ['gro', ['Anna-Lena Groß']],
  ['claudia sa', ['Cláudia Sá']],
]

onEveryDatabase('searching people', (open) => {
  const acme = useAcme(open)
  let world: Promise<Acme> | undefined
  const people = () => (world ??= invitePeople(acme()))

  it.for(searches)('for "%s" finds %j (T50)', async ([search, found]) => {
    const { people: answered, totals } = await everyPage(await people(), { search })
    expect(answered.map(({ name }) => name)).toEqual(found)
    expect(totals).toEqual([null])
  })

  it('for an address finds whose it is, from its beginning', async () => {
    const { ask, olle, who } = await people()
    const { email } = who('p0')
    for (const search of [email, email.slice(0, -3), email.toUpperCase(), email.slice(0, 3)]) {
      const { body } = await ask(olle, 'listPeople', { search })
      expect(body.people.map((person: { email: string }) => person.email)).toContain(email)
    }
    const none = await ask(olle, 'listPeople', { search: `${email}x` })
    expect(none.body.people).toEqual([])
  })

  it('finds nobody of another organization (T03)', async () => {
    await people()
    const other = await acme()
    expect((await everyPage(other, { search: 'ada' })).people).toEqual([])
  })

  it('finds each person once, and all of them over many pages, in the order of the words', async () => {
    const crowd = await acme()
    const { db, organizationId } = crowd
    await insertCrowd(db, { organizationId, members: 300, invitations: 50 })
    const members = await everyPage(crowd, { search: 'mem', limit: 17 })
    expect(members.people).toHaveLength(300)
    expect(new Set(members.people.map(({ id }) => id)).size).toBe(300)
    const both = await everyPage(crowd, { search: 'lov', limit: 7 })
    expect(both.people.map(({ name }) => name)).toEqual(
      Array.from({ length: 30 }, () => expect.stringContaining('Lovelace')),
    )
    const narrowed = await everyPage(crowd, { search: 'lovelace ada', limit: 2, role: ['admin'] })
    expect(narrowed.people.map(({ name, role }) => [name?.slice(0, 12), role])).toEqual(
      Array.from({ length: narrowed.people.length }, () => ['Ada Lovelace', 'admin']),
    )
    expect(narrowed.people).toHaveLength(3)
  })

  it('goes by the name given in the organization, and by the host’s no more', async () => {
    const { ask, join, olle } = await acme()
    const { memberId } = await join('ada')
    await ask(olle, 'changeMember', { memberId, displayName: 'Countess' })
    const found = async (search: string) =>
      (await ask(olle, 'listPeople', { search })).body.people.length
    expect([await found('countess'), await found('count'), await found('ada')]).toEqual([1, 1, 1])
    await ask(olle, 'changeMember', { memberId, displayName: null })
    expect(await found('countess')).toBe(0)
  })

  it('finds members and invitations by their id, or enough of its beginning', async () => {
    const { ask, invite, join, olle, who } = await acme()
    const ada = await join('ada')
    const { id } = await invite(who('bea'))
    const found = async (search: string) =>
      (await ask(olle, 'listPeople', { search })).body.people.map((person: Person) => person.id)
    expect(await found(ada.memberId)).toEqual([ada.memberId])
    expect(await found(id.toUpperCase())).toEqual([id])
    expect(await found(`#${id.slice(0, 7)}`)).toEqual([id])
    expect(await found(`#${id.slice(0, 7)}zzz`)).toEqual([])
  })
})

/** Everybody of the list above, invited: invitations are searched like members. */
async function invitePeople(making: Promise<Acme>): Promise<Acme> {
  const world = await making
  const { ask, olle, who } = world
  const people = names.map((name, index) => ({ email: who(`p${index}`).email, name }))
  const { body } = await ask(olle, 'inviteMembers', { people })
  expect(body.refused).toEqual([])
  return world
}
