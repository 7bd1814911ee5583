// Decides how an organization comes to be: it is founded, people are invited and join, projects are deployed.
import { projectId, type SeededProject } from '../../tenants/tenant.ts'
import type { SeededInvitation, SeededMember, Tenant } from '../../tenants/tenant.ts'
import { call } from '../call.ts'
import type { Console } from '../console.ts'
import { insertProject } from '../project.ts'
import { insertResource } from '../resource.ts'
import type { People } from './people.ts'
import { earlier, type Event } from './timeline.ts'

type Joining = Pick<SeededMember, 'email' | 'role' | 'joined' | 'grants' | 'added' | 'by'>

/** An organization, as its life is told. */
interface Company {
  id: string
  name: string
  tenant: Tenant
  founded: string
  members: readonly Joining[]
  invitations: readonly SeededInvitation[]
  projects: readonly (Pick<SeededProject, 'name'> & Partial<SeededProject>)[]
}

/** The organizations of a tenant: its own, and a second one where there is one. */
export function companiesOf(tenant: Tenant): Company[] {
  const second = tenant.second && {
    ...tenant.second,
    tenant,
    invitations: [],
    projects: tenant.second.projects.map((name) => ({ name })),
  }
  return [{ ...tenant, tenant }, ...(second ? [second] : [])]
}

/** Everything that happened in it. */
export function lifeOf(host: Console, company: Company, people: People): Event[] {
  return [
    founding(host, company, people),
    ...deploying(host, company, people),
    ...company.members.flatMap((member) => joining(host, company, people, member)),
    ...company.invitations.map((invitation) => inviting(host, company, people, invitation)),
  ]
}

function founding(host: Console, company: Company, people: People): Event {
  const { id, name, founded, tenant, projects } = company
  const owner = people(tenant.owner.email)
  const happen = () =>
    host.db.transaction().execute(async (trx) => {
      const facts = { id, name, policy: tenant.policy.name, owner }
      await host.rollcall.organizations.create(facts, { trx })
      for (const project of projects) {
        const known = { id: projectId(id, project.name), organizationId: id, name: project.name }
        await host.rollcall.projects.create(known, { trx })
      }
    })
  return { ago: founded, happen }
}

function deploying({ db, clock }: Console, company: Company, people: People): Event[] {
  const { id, founded, tenant, projects } = company
  return projects.map(({ by = tenant.owner.email, deployed = founded, name, ...running }) => ({
    ago: deployed,
    happen: async () => {
      const deployedBy = people(by).name ?? by
      const project = { id: projectId(id, name), organizationId: id, name, deployedBy }
      await insertProject(db, { ...project, ...running, deployedAt: clock.iso() })
      if (!running.instances) return
      const made = { projectId: project.id, createdAt: clock.iso(), createdBy: deployedBy }
      for (const { kind } of tenant.work.resources) await insertResource(db, { ...made, kind })
    },
  }))
}

function joining(host: Console, company: Company, people: People, member: Joining): Event[] {
  const { id: organizationId, tenant } = company
  const { email, role, joined, grants = [], by = tenant.owner.email } = member
  if (member.added) {
    const known = { organizationId, user: people(email), role, grants }
    return [{ ago: joined, happen: () => host.rollcall.members.add(known) }]
  }
  const letter = { organizationId, people: [{ email, role }] }
  return [
    {
      ago: earlier(joined, 'PT5H'),
      happen: () => call(host, people(by), 'inviteMembers', letter),
    },
    { ago: joined, happen: () => accept(host, company, people, member) },
  ]
}

/** Accepts, and is given access by the owner. */
async function accept(
  host: Console,
  { id: organizationId, tenant }: Company,
  people: People,
  { email, grants = [] }: Joining,
): Promise<void> {
  const { invitations: mine } = await call(host, people(email), 'listMyInvitations', {})
  for (const { id: invitationId, organization } of mine) {
    if (organization.id !== organizationId) continue
    const { member } = await call(host, people(email), 'acceptInvitation', { invitationId })
    if (grants.length === 0) continue
    const wanted = { organizationId, memberId: member.id, grants }
    await call(host, people(tenant.owner.email), 'grantAccess', wanted, member.version)
  }
}

function inviting(
  host: Console,
  { id: organizationId, tenant }: Company,
  people: People,
  { invited, by = tenant.owner.email, message, ...person }: SeededInvitation,
): Event {
  const letter = { organizationId, people: [person], ...(message && { message }) }
  return { ago: invited, happen: () => call(host, people(by), 'inviteMembers', letter) }
}
