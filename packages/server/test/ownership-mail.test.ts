import { expect, it } from 'vitest'
import type { OutgoingMail } from '../src/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

const words = {
  bureau: {
    en: { roles: { owner: { label: 'Owner' }, manager: { label: 'Manager' } } },
    de: { roles: { owner: { label: 'Inhaberin' }, manager: { label: 'Leiterin' } } },
  },
}
const page = 'https://app.example.com/ownership-offers'
const evil = `</a><a href="//evil.example">"Free" & <b>'more'</b>`

onEveryDatabase('the mail of an offer of ownership', (open) => {
  const acme = useAcme(open, { policies, directory, words })

  it('says who offers what, what follows, and leads to a page of the host without a token', async () => {
    const { add, mails, offer, rollcall } = await acme('bureau')
    const mia = await add('mia', 'manager')
    await offer(mia)
    await rollcall.outbox.flush()
    const mail = mails.findLast(({ to }) => to === mia.email)
    expect(mail?.subject).toBe('Olle offers you the ownership of Acme')
    expect(mail?.text).toContain('you become Owner, and Olle becomes Manager')
    expect(mail?.text).toContain('January 2, 2030')
    expect(mail?.text.match(/https?:\/\/\S+/g)).toEqual([page])
    expect(mail?.html.match(/href="[^"]*"/g)).toEqual([`href="${page}"`])
  })

  it('speaks the language that the member chose', async () => {
    const { add, ask, mails, offer, rollcall } = await acme('bureau')
    const mia = await add('mia', 'manager')
    await ask(mia, 'updateMyMembership', { locale: 'de' })
    await offer(mia)
    await rollcall.outbox.flush()
    const mail = mails.findLast(({ to }) => to === mia.email)
    expect(mail?.html).toContain('<html lang="de" dir="ltr">')
    for (const label of ['Inhaberin', 'Leiterin']) expect(mail?.text).toContain(label)
  })

  it('shows names as text, with a subject of one line and exactly one link of ours (T57)', async () => {
    const { add, ask, mails, offer, olle, organizationId, rollcall } = await acme('bureau')
    const mia = await add('mia', 'manager')
    await rollcall.organizations.rename(organizationId, `Acme\r\nBcc: eve@x.test ${evil}`)
    await ask(olle, 'updateMyMembership', { displayName: evil })
    await offer(mia)
    await rollcall.outbox.flush()
    const { html = '', subject } = mails.findLast(({ to }) => to === mia.email) ?? {}
    expect(html.match(/href="[^"]*"/g)).toEqual([`href="${page}"`])
    expect(html).not.toContain('<b>')
    expect(subject).not.toMatch(/[\r\n]/)
  })

  it.for(['acceptOwnership', 'declineOwnership', 'cancelOwnershipOffer'] as const)(
    'is not sent any more once %s has overtaken it (T64)',
    async (verb) => {
      const world = await acme('bureau')
      const { add, ask, mails, offer, olle, rollcall } = world
      const mia = await add('mia', 'manager')
      const { id: offerId } = await offer(mia)
      await ask(verb === 'cancelOwnershipOffer' ? olle : mia, verb, { offerId })
      await rollcall.outbox.flush()
      expect(mails.filter(({ to }) => to === mia.email)).toEqual([])
      expect(await mailTo(world, mia.email)).toMatchObject({ status: 'cancelled', body: null })
    },
  )

  it('is not sent once its time is over, or whom it is for is gone (T64)', async () => {
    const world = await acme('bureau')
    const { add, ask, clock, offer, olle, rollcall } = world
    const [mia, max] = [await add('mia', 'manager'), await add('max', 'manager')]
    await offer(max)
    await ask(olle, 'removeMember', { memberId: max.memberId })
    await offer(mia)
    clock.advance('P1D')
    await rollcall.outbox.flush()
    for (const { email } of [mia, max])
      expect(await mailTo(world, email)).toMatchObject({ status: 'cancelled', body: null })
  })

  it('is frozen, goes again byte for byte the same, and is forgotten once it is sent (F03)', async () => {
    const world = await acme('bureau')
    const { add, clock, offer, organizationId, rollcall, sibling } = world
    await rollcall.outbox.flush()
    const mia = await add('mia', 'manager')
    await offer(mia)
    const tried: OutgoingMail[] = []
    const other = await sibling({
      now: clock.now,
      sendMail: async (mail: OutgoingMail) => {
        if (tried.push(mail) === 1) throw new Error('451 greylisted')
      },
    })
    expect(await other.rollcall.outbox.flush()).toMatchObject({ failed: 1 })
    await rollcall.organizations.rename(organizationId, 'Umbrella')
    clock.advance('PT1M')
    expect(await other.rollcall.outbox.flush()).toMatchObject({ sent: 1 })
    expect(tried[1]).toEqual(tried[0])
    expect(await mailTo(world, mia.email)).toMatchObject({ status: 'sent', body: null })
  })

  it('leads where the host says', async () => {
    const { add, olle, organizationId, sibling, rollcall } = await acme('bureau')
    await rollcall.outbox.flush()
    const { memberId } = await add('mia', 'manager')
    const other = await sibling({ links: { ownershipOffer: '/settings/offers' } })
    await other.as(olle).call('offerOwnership', { organizationId, memberId })
    await other.rollcall.outbox.flush()
    expect(other.mails.at(-1)?.text).toContain('https://app.example.com/settings/offers\n')
  })

  it('is not written where no mail is sent: the offer waits in the list', async () => {
    const world = await acme('bureau')
    const { add, ask, clock, olle, organizationId, sibling } = world
    const mia = await add('mia', 'manager')
    const { memberId } = mia
    const { as } = await sibling({ sendMail: undefined, now: clock.now })
    expect((await as(olle).call('offerOwnership', { organizationId, memberId })).status).toBe(201)
    expect(await mailTo(world, mia.email)).toBeUndefined()
    expect((await ask(mia, 'listMyOwnershipOffers')).body.offers).toHaveLength(1)
  })

  it('and its offer stand or fall together', async () => {
    const { add, db, olle, organizationId, sibling } = await acme('bureau')
    const { memberId } = await add('mia', 'manager')
    const ids = ['one offer', 'a mail', 'another offer', 'a mail']
    const { as } = await sibling({ newId: () => ids.shift() ?? crypto.randomUUID() })
    const offer = () => as(olle).call('offerOwnership', { organizationId, memberId })
    expect((await offer()).status).toBe(201)
    await as(olle).call('cancelOwnershipOffer', { organizationId, offerId: 'one offer' })
    expect((await unchanged(db, offer)).status).toBe(500)
  })
})

/** The row of the mail to somebody. */
async function mailTo({ db }: Acme, email: string) {
  return (await rowsOf(db, 'rollcall_outbox')).find(({ recipient }) => recipient === email)
}
