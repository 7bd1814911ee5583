// Decides how each verb is asked by whom it is for.
import type { Grant, Verb } from '@rollcall/core'
import type { Answer } from '../src/testing/index.ts'
import type { Acme } from './acme.ts'

/** Each verb, asked as its user would. A verb without an example does not compile. */
export const examples: Record<Verb, (acme: Acme) => Promise<Answer>> = {
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
  async listMyOwnershipOffers({ ask, join, offer }) {
    const ada = await join('ada')
    await offer(ada)
    return ask(ada, 'listMyOwnershipOffers')
  },
  async acceptOwnership({ ask, join, offer }) {
    const ada = await join('ada')
    const { id: offerId } = await offer(ada)
    return ask(ada, 'acceptOwnership', { offerId })
  },
  async declineOwnership({ ask, join, offer }) {
    const ada = await join('ada')
    const { id: offerId } = await offer(ada)
    return ask(ada, 'declineOwnership', { offerId })
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
  async changeMembers({ ask, join, olle }) {
    const { memberId } = await join('ada')
    return ask(olle, 'changeMembers', { memberIds: [memberId, 'nobody'], role: 'admin' })
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
  async removeMembers({ ask, join, olle }) {
    const { memberId } = await join('ada')
    return ask(olle, 'removeMembers', { memberIds: [memberId, olle.memberId] })
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
  checkInvitations: ({ ask, olle, who }) =>
    ask(olle, 'checkInvitations', { emails: [who('ada').email, olle.email, 'ada'] }),
  async editInvitation({ ask, invite, olle, who }) {
    const { id } = await invite(who('ada'))
    const change = { invitationId: id, role: 'viewer' }
    return ask(olle, 'editInvitation', change, { 'if-match': '"1"' })
  },
  async resendInvitation({ ask, clock, invite, olle, who }) {
    const { id } = await invite(who('ada'))
    clock.advance('PT60S')
    return ask(olle, 'resendInvitation', { invitationId: id })
  },
  async resendInvitations({ ask, clock, invite, olle, who }) {
    const { id } = await invite(who('ada'))
    clock.advance('PT60S')
    const { id: fresh } = await invite(who('bo'))
    return ask(olle, 'resendInvitations', { invitationIds: [id, fresh] })
  },
  async linkInvitation({ ask, invite, olle, who }) {
    const { id } = await invite(who('ada'))
    return ask(olle, 'linkInvitation', { invitationId: id })
  },
  async revokeInvitation({ ask, invite, olle, who }) {
    const { id } = await invite(who('ada'))
    return ask(olle, 'revokeInvitation', { invitationId: id })
  },
  async revokeInvitations({ ask, invite, olle, who }) {
    const { id } = await invite(who('ada'))
    return ask(olle, 'revokeInvitations', { invitationIds: [id, 'nothing'] })
  },
  registerPerson: ({ ask, olle, who }) =>
    ask(olle, 'registerPerson', { email: who('nobody').email, name: 'Nora', locale: 'de' }),
  async offerOwnership({ ask, join, olle }) {
    const { memberId } = await join('ada')
    return ask(olle, 'offerOwnership', { memberId })
  },
  async cancelOwnershipOffer({ ask, join, offer, olle }) {
    const { id: offerId } = await offer(await join('ada'))
    return ask(olle, 'cancelOwnershipOffer', { offerId })
  },
  listAuditEntries: ({ ask, olle }) => ask(olle, 'listAuditEntries'),
  async listProjects(acme) {
    const { ada, grants } = await atWork(acme)
    const { memberId } = ada
    await acme.ask(acme.olle, 'grantAccess', { memberId, grants }, { 'if-match': '"1"' })
    return acme.ask(ada, 'listProjects')
  },
}

/** Verbs that the standard policy has no use for, and a policy that has. */
export const policyFor: Partial<Record<Verb, string>> = {
  grantAccess: 'bureau',
  listProjects: 'bureau',
  registerPerson: 'club',
}

/** Two projects, and what Ada is to be granted in one of them. */
async function atWork({ add, projects }: Acme) {
  await projects('lab', 'plant')
  const grants: Grant[] = [
    { scope: 'organization', permissions: ['billing.read'] },
    { scope: 'project', projectId: 'lab', permissions: ['server.write', 'server.read'] },
  ]
  return { ada: await add('ada', 'member'), grants }
}
