import { expect, it } from 'vitest'
import type { Answer } from '../src/testing/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

const answering = {
  acceptInvitation: 'id',
  declineInvitation: 'id',
  acceptInvitationByToken: 'token',
  declineInvitationByToken: 'token',
} as const
const waysToAnswer = Object.keys(answering) as (keyof typeof answering)[]

onEveryDatabase('whom an invitation is for', (open) => {
  const acme = useAcme(open)

  it('lists nothing for an address that is not verified (T22)', async () => {
    const { ask, db, invite, who } = await acme()
    await invite(who('ada'))
    const ada = who('ada', { emailVerified: false })
    const answer = await unchanged(db, () => ask(ada, 'listMyInvitations'))
    expect(answer.body).toMatchObject({ status: 403, code: 'email_unverified' })
  })

  it.for(waysToAnswer)('%s waits until the address is verified (T22)', async (verb) => {
    const world = await acme()
    const answer = await openTo(world, verb)
    const unverified = world.who('ada', { emailVerified: false })

    const early = await unchanged(world.db, () => answer(unverified))
    expect(early.body).toMatchObject({ status: 403, code: 'email_unverified' })
    expect((await answer(world.who('ada'))).status).toBe(200)
  })

  it.for(waysToAnswer)(
    '%s is not for another account, which learns nothing (T23)',
    async (verb) => {
      const world = await acme()
      const answer = await openTo(world, verb)

      const { body } = await unchanged(world.db, () => answer(world.who('eve')))

      const expected =
        answering[verb] === 'token'
          ? { status: 403, code: 'wrong_account', email: `a•••@x.test` }
          : { status: 404, code: 'not_found' }
      expect(body).toMatchObject(expected)
      expect(JSON.stringify(body)).not.toContain(world.who('ada').email)
    },
  )

  it('goes by the address an account has now, not by the one it had (T24)', async () => {
    const world = await acme()
    const answer = await openTo(world, 'acceptInvitationByToken')
    const { who, db } = world
    const moved = who('ada', { email: 'elsewhere@x.test' })
    const taken = { ...who('eve'), email: who('ada').email, emailVerified: false }

    const gone = await unchanged(db, () => answer(moved))
    const stolen = await unchanged(db, () => answer(taken))
    expect([gone.body.code, stolen.body.code]).toEqual(['wrong_account', 'email_unverified'])
  })

  it('knows the address however it is spelled (T25)', async () => {
    const { ask, invite, who } = await acme()
    const { email, ...ada } = who('ada')
    const { id } = await invite({ email: `A${email.slice(1).replace('x.test', 'X.TEST')}` })
    const shouting = { ...ada, email: email.toUpperCase() }
    const bell = await ask(shouting, 'listMyInvitations')
    expect(bell.body.invitations).toMatchObject([{ id }])
    expect((await ask({ ...ada, email }, 'acceptInvitation', { invitationId: id })).status).toBe(
      200,
    )
  })

  it('tells dots and plus signs apart: they are different mailboxes (T25)', async () => {
    const { ask, invite, who } = await acme()
    const ada = who('ada')
    await invite({ email: ada.email.replace('@', '+a@') })
    await invite({ email: ada.email.replace('ada', 'a.da') })
    expect((await ask(ada, 'listMyInvitations')).body.invitations).toEqual([])
  })

  it('finds no row by an address that only looks the same (T26)', async () => {
    const { ask, invite, who } = await acme()
    const { email, ...jose } = who('jose')
    await invite({ email })
    const bell = await ask({ ...jose, email: email.replace('jose', 'josé') }, 'listMyInvitations')
    expect(bell.body.invitations).toEqual([])
  })

  it('shows only the invitee the whole address, and nobody whether there is an account (T55)', async () => {
    const { ask, invite, token, who } = await acme()
    await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    const seen = async (actor: Parameters<typeof ask>[0]) => {
      const { body } = await ask(actor, 'previewInvitation', link)
      return [body.account, body.email]
    }
    expect(await seen(null)).toEqual(['signed_out', 'a•••@x.test'])
    expect(await seen(who('eve'))).toEqual(['wrong', 'a•••@x.test'])
    expect(await seen(who('ada', { emailVerified: false }))).toEqual(['unverified', 'a•••@x.test'])
    expect(await seen(who('ada'))).toEqual(['right', who('ada').email])
  })

  it('tells the host whom a link that is alive invites, to what, and how it travelled', async () => {
    const { ask, invite, olle, organizationId, rollcall, token, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    const { email } = who('ada')
    const { body } = await ask(olle, 'linkInvitation', { invitationId })
    const copied = body.link.split('#t=')[1]
    expect(await rollcall.invitations.read(await token(who('ada')))).toEqual({
      email,
      name: null,
      locale: null,
      organization: { id: organizationId, name: 'Acme', policy: 'standard' },
      channel: 'mail',
    })
    expect(await rollcall.invitations.read(copied)).toMatchObject({ email, channel: 'link' })
    await ask(olle, 'revokeInvitation', { invitationId })
    expect(await rollcall.invitations.read(copied)).toBeNull()
    expect(await rollcall.invitations.read('v1.1.a.b.mail.c')).toBeNull()
  })
})

/** An invitation of Ada, and one way of answering it. */
async function openTo(
  { ask, invite, token, who }: Acme,
  verb: keyof typeof answering,
): Promise<(actor: Parameters<Acme['ask']>[0]) => Promise<Answer>> {
  const { id: invitationId } = await invite(who('ada'))
  const input = answering[verb] === 'id' ? { invitationId } : { token: await token(who('ada')) }
  return (actor) => ask(actor, verb, input as never)
}
