import type { Verb } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { examples, policyFor } from './examples.ts'
import { directory, policies } from './refusal/provocation.ts'
import { verbs } from './well-formed.ts'

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
      actions: [
        'inviteMembers',
        'checkInvitations',
        'listPeople',
        'listAuditEntries',
        'updateMyMembership',
      ],
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
  changeMembers: {
    results: [{ member: { name: 'Ada', role: 'admin' } }, { reason: { code: 'not_found' } }],
  },
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
  removeMembers: {
    results: [{ member: { name: 'Ada', status: 'removed' } }, { reason: { code: 'is_self' } }],
  },
  inviteMembers: {
    invitations: [
      { name: 'Ada', role: 'viewer', link: expect.stringContaining('/invitation#t=v1.') },
    ],
    refused: [{ reason: { code: 'already_member' } }],
  },
  checkInvitations: {
    verdicts: [
      { reason: null },
      { reason: { code: 'already_member' } },
      { reason: { code: 'invalid_email' } },
    ],
  },
  editInvitation: { invitation: { role: 'viewer', version: 2 } },
  resendInvitation: { invitation: { status: 'pending', version: 2 } },
  resendInvitations: {
    results: [{ invitation: { version: 2 } }, { reason: { code: 'too_many' } }],
  },
  linkInvitation: { link: expect.stringContaining('https://app.example.com/invitation#t=v1.') },
  revokeInvitation: { invitation: { status: 'revoked' } },
  revokeInvitations: {
    results: [{ invitation: { status: 'revoked' } }, { reason: { code: 'not_found' } }],
  },
  registerPerson: { person: { name: 'Nora', locale: 'de' } },
  offerOwnership: { offer: { status: 'offered', version: 1 } },
  cancelOwnershipOffer: { offer: { status: 'cancelled', version: 2 } },
  listAuditEntries: {
    entries: [
      { seq: 2, verb: 'createOrganization', by: null, subject: { name: 'Olle' } },
      { seq: 1, verb: 'createOrganization', by: null, change: { kind: 'organization' } },
    ],
    nextCursor: null,
  },
  listProjects: {
    projects: [
      { id: 'lab', name: 'lab', permissions: ['project.read', 'server.read', 'server.write'] },
    ],
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
