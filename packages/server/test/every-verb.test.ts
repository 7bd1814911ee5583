import type { Verb } from '@rollcall/core'
import { expect, it } from 'vitest'
import type { Answer } from '../src/testing/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
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
  leaveOrganization: { member: { name: 'Ada', status: 'removed' } },
  getOrganization: {
    organization: { name: 'Acme', memberCount: 1, ownerCount: 1, openInvitationCount: 0 },
    viewer: {
      role: 'owner',
      actions: ['inviteMembers', 'listPeople'],
      refusals: { leaveOrganization: { code: 'last_owner' } },
    },
  },
  listPeople: {
    people: [
      { kind: 'member', name: 'Ada', actions: ['changeMember', 'suspendMember', 'removeMember'] },
      { kind: 'invitation', name: null, invitedBy: 'Olle', status: 'pending' },
      { kind: 'member', name: 'Olle' },
    ],
    nextCursor: null,
    total: 3,
  },
  getMember: { member: { name: 'Olle', role: 'owner' } },
  changeMember: { member: { name: 'Lady Ada', role: 'admin', version: 2 } },
  suspendMember: { member: { name: 'Ada', status: 'suspended', version: 2 } },
  reactivateMember: { member: { name: 'Ada', status: 'active', version: 3 } },
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
}

onEveryDatabase('every verb', (open) => {
  const acme = useAcme(open)

  it.for(verbs)('%s answers in its own shape', async (verb) => {
    const answer = await examples[verb](await acme())
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
