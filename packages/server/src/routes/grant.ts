// What people are granted beside their role.
import * as core from '@rollcall/core'
import { decided, projectOf, Refusal } from '@rollcall/core'
import { getMember, updateGrants } from '../repository/member.ts'
import { findProjectIds } from '../repository/project.ts'
import { demandSeenVersion, type Write } from './route.ts'

/** Sets what a member is granted; the set replaces the one before. */
export const grantAccess: Write<'grantAccess'> = async (ask) => {
  const { trx, viewer, input, act, ifMatch } = ask
  const { organizationId, memberId, grants } = input
  const lacks = core.refuseGrantingAtAll(viewer)
  if (lacks) throw new Refusal(lacks)
  const member = await getMember(trx, organizationId, memberId)
  const asked = grants.flatMap((grant) => projectOf(grant) ?? [])
  const projects = await findProjectIds(trx, organizationId, asked)

  const outcome = decided(core.grantAccess(viewer, member, grants, projects))
  demandSeenVersion(member, ifMatch)

  return { member: await updateGrants(trx, member, outcome.grants, act) }
}
