import { describe, expect, it } from 'vitest'
import {
  aMember,
  anActor,
  anAnswer,
  anInvitation,
  aViewer,
  inviteFacts,
  now,
} from '../test/build.ts'
import { accessOf, can, organizationPermissions, permissionsIn } from './access.ts'
import { definePolicy } from './define-policy.ts'
import { explain } from './explain.ts'
import type { Grant } from './grant.ts'
import { grantAccess } from './grant-access.ts'
import { inviteMembers, type PersonToInvite } from './invitation.ts'
import { changeMember, judgeMember, leaveOrganization, updateMyMembership } from './member.ts'
import { acceptInvitation, myActions } from './my-invitation.ts'
import { assignable, judgeOrganization } from './organization.ts'
import { acceptOwnership, offerOwnership } from './ownership-offer.ts'

/** A hospital: one director, wards for projects, a pharmacy and a laboratory for services. */
const hospital = definePolicy({
  permissions: ['roster.plan', 'record.export', 'drug.order', 'sample.send'],
  switches: ['roster.plan', 'record.export'],
  roles: {
    director: { permissions: 'all' },
    physician: {
      permissions: ['member.read', 'invitation.create', 'sample.send', 'drug.order'],
      selects: { pharmacy: 'prescriber' },
    },
    nurse: { permissions: ['member.read', 'sample.send'] },
    student: { permissions: [] },
  },
  projects: {
    permissions: ['chart.read', 'chart.write', 'drug.give', 'grant.change'],
    roles: {
      head: 'all',
      staff: ['chart.read', 'chart.write'],
      guest: ['chart.read'],
    },
  },
  services: {
    pharmacy: { organization: { prescriber: ['drug.order'] }, project: { giver: ['drug.give'] } },
    laboratory: { organization: { sender: ['sample.send'] }, always: 'sender' },
  },
  owners: {
    role: 'director',
    exactly: 1,
    transfer: { to: ['physician'], formerOwnerBecomes: 'physician', expireAfter: 'P30D' },
  },
  members: { own: ['locale'], others: ['role', 'displayName'] },
  invitations: {
    ask: ['email', 'name', 'role', 'projects'],
    role: 'student',
    expireAfter: 'P14D',
    declinable: true,
    perDay: 20,
    revocable: false,
    invitee: { registered: 'required', not: ['projectMember'] },
  },
  removal: { afterLastOrganization: 'deleteUser' },
})

const policy = hospital
const wards = new Set(['west', 'east'])
const onWard = (role: string, projectId = 'west'): Grant => ({ scope: 'project', projectId, role })
const prescriber: Grant = { scope: 'service', service: 'pharmacy', role: 'prescriber' }
const giver: Grant = { scope: 'service', service: 'pharmacy', role: 'giver', projectId: 'west' }
const as = (role: string, ...grants: Grant[]) => aViewer(role, { policy, member: { grants } })
const director = as('director')

describe('on a ward of the hospital', () => {
  const ward = permissionsIn.bind(undefined, policy)

  it('the role there says what somebody does, and elsewhere nothing', () => {
    expect(ward(as('nurse', onWard('staff')).access, 'west')).toEqual([
      'project.read',
      'chart.read',
      'chart.write',
    ])
    expect(ward(as('nurse', onWard('staff')).access, 'east')).toEqual([])
  })

  it('drugs are given by who was let into the pharmacy for it', () => {
    const nurse = as('nurse', onWard('guest'), giver)
    expect(ward(nurse.access, 'west')).toEqual(['project.read', 'chart.read', 'drug.give'])
    expect(
      explain(policy, { role: 'nurse', grants: [onWard('guest'), giver] }, 'drug.give', 'west'),
    ).toEqual([{ kind: 'service', service: 'pharmacy', role: 'giver' }])
  })

  it('the head brings colleagues in, on no other ward and to no other service', () => {
    const head = as('nurse', onWard('head'))
    const give = (...grants: Grant[]) =>
      grantAccess(head, aMember({ role: 'student' }), grants, wards).reason?.code
    expect(give(onWard('staff'))).toBeUndefined()
    expect(give(onWard('head'), giver)).toBeUndefined()
    expect(give(onWard('guest', 'east'))).toBe('not_permitted')
    expect(give(prescriber)).toBe('not_permitted')
  })

  it('the director has everything, and is given nothing more', () => {
    expect(ward(director.access, 'any')).toEqual(policy.projects?.permissions)
    const self = aMember({ id: 'm1', role: 'director' })
    expect(grantAccess(director, self, [onWard('guest')], wards).reason).toEqual({
      code: 'already_in_all_projects',
      role: 'director',
    })
  })
})

describe('in the hospital', () => {
  it('the laboratory is everybody’s, students included', () => {
    expect(organizationPermissions(accessOf(policy, 'student'))).toEqual(['sample.send'])
  })

  it('a switch opens the roster to one nurse', () => {
    const roster: Grant = { scope: 'organization', permissions: ['roster.plan'] }
    const { outcome } = grantAccess(director, aMember({ role: 'nurse' }), [roster], wards)
    expect(can(accessOf(policy, 'nurse', outcome?.grants), 'roster.plan')).toBe(true)
    expect(can(accessOf(policy, 'nurse'), 'roster.plan')).toBe(false)
  })

  it('a nurse who becomes physician prescribes, and stops when they are nurse again', () => {
    const nurse = aMember({ role: 'nurse' })
    const raised = changeMember(director, nurse, { role: 'physician' }).outcome
    expect(raised?.grants).toEqual([prescriber])
    const physician = aMember({ role: 'physician', grants: [prescriber] })
    expect(changeMember(director, physician, { role: 'nurse' }).outcome?.grants).toEqual([])
  })

  it('people choose their language, and nothing else of themselves', () => {
    expect(updateMyMembership(as('nurse'), { locale: 'ru' }).outcome).toEqual({ locale: 'ru' })
    expect(updateMyMembership(as('nurse'), { displayName: 'Sister' }).reason?.code).toBe(
      'field_locked',
    )
  })
})

describe('into the hospital', () => {
  const physician = as('physician', prescriber, onWard('staff'))
  const invite = (own: Partial<PersonToInvite>, viewer = physician) => {
    const facts = inviteFacts({ projects: wards, registered: new Set(['ida@x.test']) })
    const people = [{ email: 'ida@x.test', ...own }]
    const { outcome } = inviteMembers(viewer, { people }, facts, now)
    return outcome?.invitations[0] ?? outcome?.refused[0]?.reason
  }

  it('physicians invite, up to what they hold themselves', () => {
    expect(invite({})).toMatchObject({ role: 'student', expiresAt: '2026-03-15T12:00:00.000Z' })
    expect(invite({ role: 'physician' })).toMatchObject({ grants: [prescriber] })
    expect(invite({ grants: [onWard('staff')] })).toMatchObject({ grants: [onWard('staff')] })
    expect(invite({ grants: [onWard('head')] })).toMatchObject({ code: 'beyond_own_access' })
    expect(invite({ role: 'director' })).toMatchObject({ code: 'outranked' })
    expect(invite({ grants: [giver] })).toEqual({ code: 'not_asked', field: 'services' })
    expect(invite({ email: 'new@x.test' })).toEqual({ code: 'not_registered' })
  })

  it('come those who accept, with their ward', () => {
    const invitation = anInvitation({ role: 'student', grants: [onWard('guest')] })
    const inviter = aMember({ id: 'm1', role: 'physician', grants: [onWard('staff')] })
    const joined = acceptInvitation(anAnswer({ policy, invitation, inviter })).outcome
    expect(joined).toMatchObject({ kind: 'joined', grants: [onWard('guest')] })
    expect(myActions(policy)).toEqual(['acceptInvitation', 'declineInvitation'])
  })

  it('nurses invite nobody', () => {
    expect(judgeOrganization(as('nurse'), now).actions).toEqual([
      'listPeople',
      'leaveOrganization',
      'updateMyMembership',
    ])
  })
})

describe('the director', () => {
  it('is one: nobody is made director, and the director does not leave', () => {
    expect(assignable(director)).toEqual({
      director: { code: 'given_by_transfer', role: 'director' },
      physician: null,
      nurse: null,
      student: null,
    })
    expect(leaveOrganization(director, now).reason?.code).toBe('last_owner')
  })

  it('hands over to a physician, and is a physician afterwards', () => {
    const to = aMember({ role: 'physician', grants: [prescriber] })
    expect(offerOwnership(director, to, false, now).outcome).toEqual({
      expiresAt: '2026-03-31T12:00:00.000Z',
    })
    expect(judgeMember(director, aMember({ role: 'nurse' }), now).actions).not.toContain(
      'offerOwnership',
    )
    const ends = { fromMemberId: 'm1', toMemberId: to.id, offeredAt: now, expiresAt: null }
    const offer = {
      id: 'f1',
      organizationId: 'o1',
      status: 'offered' as const,
      version: 1,
      ...ends,
    }
    const from = aMember({ id: 'm1', role: 'director' })
    const actor = anActor({ userId: to.userId })
    expect(acceptOwnership({ policy, offer, actor, from, to }).outcome).toEqual({
      role: 'director',
      grants: [],
      formerRole: 'physician',
      formerGrants: [prescriber],
    })
  })
})
