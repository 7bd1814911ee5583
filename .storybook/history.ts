// Decides what has happened in the stories of the activity: something of every kind, over some days.
import { openStaff, type Company } from './people.ts'

/** A company in which people did things to each other. */
export async function history(): Promise<Company> {
  const company = await openStaff()
  const { account, ago, ask, admin, organizationId, owner } = company
  const { people } = await ask(owner, 'listPeople', { organizationId, limit: 100 })
  const of = (email: string) => ({
    organizationId,
    memberId: people.find((person) => person.email === email)?.id ?? '',
  })
  const invite = (...emails: string[]) =>
    ask(admin, 'inviteMembers', {
      organizationId,
      people: emails.map((email) => ({ email, role: 'viewer' })),
    })
  const kwame = of('kwame@acme.example')
  const thordis = of('thordis@acme.example')
  const olena = of('olena.shevchenko@acme.example')
  const wang = of('xiuying.wang@acme.example')

  await ago('P5D', async () => {
    await ask(owner, 'changeMember', { ...kwame, role: 'admin' })
  })
  await ago('P4D', async () => {
    await ask(account('kwame@acme.example', { name: 'Kwame Asante-Boateng' }), 'inviteMembers', {
      organizationId,
      people: [{ email: 'yaw@acme.example' }, { email: 'efua@acme.example' }],
    })
  })
  const ines = account('ines@fonseca.example', { name: null })
  await ago('P3D', () => invite(ines.email))
  await ago('P2DT6H', async () => {
    const { invitations } = await ask(ines, 'listMyInvitations', {})
    for (const { id: invitationId } of invitations)
      await ask(ines, 'declineInvitation', { invitationId, reason: 'I am on leave until spring.' })
  })
  await ago('P2DT2H', () => ask(owner, 'removeMember', kwame))
  await ago('P1DT1M', () => ask(owner, 'suspendMember', olena))
  await ago('P1D', async () => {
    await ask(owner, 'offerOwnership', thordis)
    await invite(...[1, 2, 3, 4, 5, 6].map((number) => `intern${number}@acme.example`))
  })
  await ask(admin, 'changeMember', { ...wang, role: 'viewer' })
  return company
}
