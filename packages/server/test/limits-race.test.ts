import { expect, it } from 'vitest'
import { Kysely } from 'kysely'
import { openRollcall, person } from '../src/testing/index.ts'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'
import { otherProcess } from './other-process.ts'

const none = { perInviter: null, perOrganization: null, perYoungOrganization: null, global: null }
const ten = { most: 10, per: 'P1D' }

onEveryDatabase('limits at the same moment', (open) => {
  const acme = useAcme(open, { limits: { invitations: { ...none, perRecipient: ten } } })

  it('let ten of twelve organizations write to one address, and none waits for another in a circle (T58, F07)', async () => {
    const { ask, db, found, who } = await acme()
    const names = ['ada', 'bea', 'cora', 'dora'].map((name) => who(name).email)
    const owners = await Promise.all(
      Array.from({ length: 12 }, (_, index) => found(who(`owner${index}`))),
    )
    const answers = await Promise.all(
      owners.map(({ id: organizationId, owner }, index) => {
        const emails = index % 2 ? names : names.toReversed()
        const people = emails.map((email) => ({ email }))
        return ask(owner, 'inviteMembers', { organizationId, people })
      }),
    )
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 201), 429, 429])
    const counted = (await rowsOf(db, 'rollcall_quota')).map((row) => row['counted'])
    expect(counted).toEqual([10, 10, 10, 10])
    const mails = (await rowsOf(db, 'rollcall_outbox')).map((row) => String(row['recipient']))
    for (const email of names) expect(mails.filter((to) => to === email)).toHaveLength(10)
  })
})

onEveryDatabase('limits of two processes', (open) => {
  it('are one: of twice thirty invitations, forty are sent (T58)', async () => {
    const address = await open.address()
    const db = new Kysely<unknown>({ dialect: open.connect(address) })
    const { rollcall } = await openRollcall({ database: db, now: () => new Date() })
    const { organization } = await rollcall.organizations.create({
      name: 'Acme',
      owner: person('olle'),
    })
    const limits = {
      invitations: { ...none, perInviter: { most: 40, per: 'P30D' }, perRecipient: null },
    }
    const press = (name: string) =>
      otherProcess(address, 'press', { organizationId: organization.id, name, times: 30, limits })
    const processes = [press('ada'), press('bea')]
    const said = await Promise.all(processes.map((child) => child.heard('sent ')))
    const sent = said.map((line) => Number(line.split(' ')[1]))
    expect(sent.reduce((sum, each) => sum + each)).toBe(40)
    expect(await rowsOf(db, 'rollcall_invitation')).toHaveLength(40)
    expect(said.every((line) => line.endsWith('201 429') || line.endsWith('201'))).toBe(true)
  }, 60_000)
})
