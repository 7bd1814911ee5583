import type { Grant, Verb } from '@rollcall/core'
import { expect, it } from 'vitest'
import type { Answer } from '../src/testing/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { directory, policies } from './refusal/provocation.ts'
import { verbs } from './well-formed.ts'

/** Each verb, asked as its user would. A verb without an example does not compile. */
const examples: Record<Verb, (acme: Acme) => Promise<Answer>> = {
  getMe: ({ ask, olle }) => ask(olle, 'getMe'),
  async listMyInvitations({ ask, invite, who }) {
    await invite(who('ada'))
    return ask(who('ada'), 'listMyInvitations')
  },
  async acceptInvitation({ ask, invite, who }) {
    const { id } = await invite(who('ada'))
    return ask(who('ada'), 'acceptInvitation', { invitationId: id })
  },
  async declineInvitation({ ask, invite, who }) {
    const { id } = await invite(who('ada'))
    return ask(who('ada'), 'declineInvitation', { invitationId: id })
  },
  async previewInvitation({ ask, invite, token, who }) {
    await invite(who('ada'))
    return ask(null, 'previewInvitation', { token: await token(who('ada')) })
  },
  async acceptInvitationByToken({ ask, invite, token, who }) {
    await invite(who('ada'))
    return ask(who('ada'), 'acceptInvitationByToken', { token: await token(who('ada')) })
  },
  async declineInvitationByToken({ ask, invite, token, who }) {
    await invite(who('ada'))
    return ask(who('ada'), 'declineInvitationByToken', { token: await token(who('ada')) })
  },
  async listMyOwnershipOffers(acme) {
    const { ada } = await offered(acme)
    return acme.ask(ada, 'listMyOwnershipOffers')
  },
  async acceptOwnership(acme) {
    const { ada, offerId } = await offered(acme)
    return acme.ask(ada, 'acceptOwnership', { offerId })
  },
  async declineOwnership(acme) {
    const { ada, offerId } = await offered(acme)
    return acme.ask(ada, 'declineOwnership', { offerId })
  },
  async updateMyMembership({ ask, join }) {
    return ask(await join('ada'), 'updateMyMembership', { displayName: 'Lady Ada' })
  },
  async leaveOrganization({ ask, join }) {
    return ask(await join('ada'), 'leaveOrganization')
  },
  getOrganization: ({ ask, olle }) => ask(olle, 'getOrganization'),
  async listPeople({ ask, invite, join, olle, who }) {
    await join('ada', 'admin')
    await invite(who('grace'))
    return ask(olle, 'listPeople')
  },
  getMember: ({ ask, olle }) => ask(olle, 'getMember', { memberId: olle.memberId }),
  async changeMember({ ask, join, olle }) {
    const { memberId } = await join('ada')
    return ask(olle, 'changeMember', { memberId, role: 'admin', displayName: 'Lady Ada' })
  },
  async suspendMember({ ask, join, olle }) {
    const { memberId } = await join('ada')
    return ask(olle, 'suspendMember', { memberId })
  },
  async reactivateMember({ ask, join, olle }) {
    const { memberId } = await join('ada')
    await ask(olle, 'suspendMember', { memberId })
    return ask(olle, 'reactivateMember', { memberId })
  },
  async grantAccess(acme) {
    const { ada, grants } = await atWork(acme)
    const seen = { 'if-match': '"1"' }
    return acme.ask(acme.olle, 'grantAccess', { memberId: ada.memberId, grants }, seen)
  },
  async previewRemoval({ ask, join, olle }) {
    const { memberId } = await join('ada')
    return ask(olle, 'previewRemoval', { memberId })
  },
  async removeMember({ ask, join, olle }) {
    const { memberId } = await join('ada')
    return ask(olle, 'removeMember', { memberId })
  },
  inviteMembers: ({ ask, olle, who }) =>
    ask(olle, 'inviteMembers', {
      people: [
        { email: who('ada').email, name: 'Ada', locale: 'sv', role: 'viewer' },
        { email: olle.email },
      ],
      message: 'Welcome',
      delivery: 'both',
    }),
  async resendInvitation({ ask, clock, invite, olle, who }) {
    const { id } = await invite(who('ada'))
    clock.advance('PT60S')
    return ask(olle, 'resendInvitation', { invitationId: id })
  },
  async linkInvitation({ ask, invite, olle, who }) {
    const { id } = await invite(who('ada'))
    return ask(olle, 'linkInvitation', { invitationId: id })
  },
  async revokeInvitation({ ask, invite, olle, who }) {
    const { id } = await invite(who('ada'))
    return ask(olle, 'revokeInvitation', { invitationId: id })
  },
  registerPerson: ({ ask, olle, who }) =>
    ask(olle, 'registerPerson', { email: who('nobody').email, name: 'Nora', locale: 'de' }),
  async offerOwnership({ ask, join, olle }) {
    const { memberId } = await join('ada')
    return ask(olle, 'offerOwnership', { memberId })
  },
  async cancelOwnershipOffer(acme) {
    const { offerId } = await offered(acme)
    return acme.ask(acme.olle, 'cancelOwnershipOffer', { offerId })
  },
  async listProjects(acme) {
    const { ada, grants } = await atWork(acme)
    const { memberId } = ada
    await acme.ask(acme.olle, 'grantAccess', { memberId, grants }, { 'if-match': '"1"' })
    return acme.ask(ada, 'listProjects')
  },
}

/** Verbs that the standard policy has no use for, and a policy that has. */
const policyFor: Partial<Record<Verb, string>> = {
  grantAccess: 'bureau',
  listProjects: 'bureau',
  registerPerson: 'club',
}

/** What each answer says, beyond its shape, which `held` checks. */
const says: Record<Verb, object> = {
  getMe: { memberships: [{ organization: { name: 'Acme' }, role: 'owner', roleLabel: 'Owner' }] },
  listMyInvitations: {
    invitations: [
      {
        organization: { name: 'Acme', policy: 'standard' },
        invitedBy: { name: 'Olle' },
        roleLabel: 'Member',
        actions: ['acceptInvitation', 'declineInvitation'],
      },
    ],
  },
  acceptInvitation: { member: { name: 'Ada', role: 'member', status: 'active' } },
  declineInvitation: { invitation: { status: 'declined' } },
  previewInvitation: { organization: { name: 'Acme' }, account: 'signed_out', declinable: true },
  acceptInvitationByToken: { member: { name: 'Ada', role: 'member', status: 'active' } },
  declineInvitationByToken: { invitation: { status: 'declined' } },
  listMyOwnershipOffers: {
    offers: [
      {
        organization: { name: 'Acme', policy: 'standard' },
        offeredBy: { name: 'Olle' },
        roleLabel: 'Owner',
        formerRoleLabel: 'Admin',
        actions: ['acceptOwnership', 'declineOwnership'],
      },
    ],
  },
  acceptOwnership: { member: { name: 'Ada', role: 'owner', version: 2 } },
  declineOwnership: { offer: { status: 'declined', version: 2 } },
  updateMyMembership: { member: { name: 'Lady Ada', version: 2 } },
  leaveOrganization: { member: { name: 'Ada', status: 'removed' } },
  getOrganization: {
    organization: { name: 'Acme', memberCount: 1, ownerCount: 1, openInvitationCount: 0 },
    viewer: {
      role: 'owner',
      actions: ['inviteMembers', 'listPeople', 'updateMyMembership'],
      refusals: { leaveOrganization: { code: 'last_owner' } },
    },
    ownershipOffer: null,
  },
  listPeople: {
    people: [
      {
        kind: 'member',
        name: 'Ada',
        actions: ['changeMember', 'suspendMember', 'offerOwnership', 'removeMember'],
      },
      { kind: 'invitation', name: null, invitedBy: 'Olle', status: 'pending' },
      { kind: 'member', name: 'Olle' },
    ],
    nextCursor: null,
    total: 3,
  },
  getMember: {
    member: { name: 'Olle', role: 'owner' },
    grants: [],
    effective: expect.arrayContaining([
      { permission: 'billing.write', from: [{ kind: 'role', role: 'owner' }] },
    ]),
    fields: ['displayName', 'locale', 'role'],
  },
  changeMember: { member: { name: 'Lady Ada', role: 'admin', version: 2 } },
  suspendMember: { member: { name: 'Ada', status: 'suspended', version: 2 } },
  reactivateMember: { member: { name: 'Ada', status: 'active', version: 3 } },
  grantAccess: {
    member: {
      name: 'Ada',
      version: 2,
      grants: [
        { scope: 'organization', permissions: ['billing.read'] },
        { scope: 'project', permissions: ['server.read', 'server.write'] },
      ],
    },
  },
  previewRemoval: {
    blockers: [],
    consequences: [{ code: 'access_ends' }, { code: 'resources_stay' }],
  },
  removeMember: { member: { name: 'Ada', status: 'removed' } },
  inviteMembers: {
    invitations: [
      { name: 'Ada', role: 'viewer', link: expect.stringContaining('/invitation#t=v1.') },
    ],
    refused: [{ reason: { code: 'already_member' } }],
  },
  resendInvitation: { invitation: { status: 'pending', version: 2 } },
  linkInvitation: { link: expect.stringContaining('https://app.example.com/invitation#t=v1.') },
  revokeInvitation: { invitation: { status: 'revoked' } },
  registerPerson: { person: { name: 'Nora', locale: 'de' } },
  offerOwnership: { offer: { status: 'offered', version: 1 } },
  cancelOwnershipOffer: { offer: { status: 'cancelled', version: 2 } },
  listProjects: {
    projects: [{ name: 'Lab 1', permissions: ['project.read', 'server.read', 'server.write'] }],
    others: true,
  },
}

onEveryDatabase('every verb', (open) => {
  const acme = useAcme(open, { policies, directory })

  it.for(verbs)('%s answers in its own shape', async (verb) => {
    const answer = await examples[verb](await acme(policyFor[verb]))
    expect(answer.body).toMatchObject(says[verb])
  })

  it('sends the version of the one row an answer is about as ETag', async () => {
    const { ask, olle } = await acme()
    const { headers } = await ask(olle, 'getMember', { memberId: olle.memberId })
    expect(headers.get('etag')).toBe('"1"')
  })

  it('answers HEAD like GET, without a body', async () => {
    const { olle, organizationId, send } = await acme()
    const { status, body } = await send(olle, 'HEAD', `/organizations/${organizationId}`)
    expect({ status, body }).toEqual({ status: 200, body: undefined })
  })
})

/** Olle offers the ownership to Ada. */
async function offered({ ask, join, olle }: Acme) {
  const ada = await join('ada')
  const { body } = await ask(olle, 'offerOwnership', { memberId: ada.memberId })
  return { ada, offerId: body.offer.id }
}

/** Two projects, and what Ada is to be granted in one of them. */
async function atWork({ add, organizationId, rollcall }: Acme) {
  const { id: projectId } = await rollcall.projects.create({ organizationId, name: 'Lab 1' })
  await rollcall.projects.create({ organizationId, name: 'Lab 2' })
  const grants: Grant[] = [
    { scope: 'organization', permissions: ['billing.read'] },
    { scope: 'project', projectId, permissions: ['server.write', 'server.read'] },
  ]
  return { ada: await add('ada', 'member'), grants }
}
