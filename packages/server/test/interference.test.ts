import type { Verb } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme, type Acme, type Joined } from './acme.ts'
import { onEveryDatabase } from './databases.ts'

onEveryDatabase('what happens in one organization', (open) => {
  const acme = useAcme(open)

  it('changes nothing of what the people of another one see (I13)', async () => {
    const quiet = await transcript(await acme(), async () => undefined)
    const busy = await transcript(await acme(), async ({ ask, invite, join, olle, who }) => {
      // The very people whom the others invite, invited, joined, renamed and removed here too.
      const ada = await join('ada', 'admin')
      await invite(who('bo'))
      await ask(ada, 'inviteMembers', { people: [{ email: who('cy').email }] })
      await ask(ada, 'updateMyMembership', { displayName: 'Somebody else' })
      await ask(olle, 'suspendMember', { memberId: ada.memberId })
      await ask(olle, 'removeMember', { memberId: ada.memberId })
    })
    expect(busy).toEqual(quiet)
  })
})

/** Everything that is answered to the people of another organization, before and after something happens in Acme. */
async function transcript(
  world: Acme,
  happens: (world: Acme) => Promise<unknown>,
): Promise<unknown[]> {
  const { ask, found, settled, who } = world
  const other = await found(who('eve'))
  const organizationId = other.id
  const told: unknown[] = []
  const says = async (actor: Joined, verb: Verb, input: object = {}) => {
    const { body, status } = await ask(actor, verb, { organizationId, ...input })
    await settled()
    told.push([verb, status, body])
    return body
  }
  const looks = async () => {
    await says(other.owner, 'getOrganization')
    await says(other.owner, 'listPeople')
    await says(other.owner, 'listPeople', { search: 'ada' })
    await says(other.owner, 'listProjects')
    await says(other.owner, 'listAuditEntries')
  }

  const email = who('ada').email
  await says(other.owner, 'inviteMembers', { people: [{ email }, { email: who('bo').email }] })
  await looks()
  await happens(world)
  await looks()
  await says(other.owner, 'inviteMembers', { people: [{ email }, { email: who('cy').email }] })
  await looks()
  return anonymous(told)
}

/** Without what differs between any two organizations: ids, and the number in the names of people. */
function anonymous(told: unknown[]): unknown[] {
  const seen = new Map<string, string>()
  const text = JSON.stringify(told)
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      seen.set(id, seen.get(id) ?? `id ${seen.size}`)
      return seen.get(id) ?? id
    })
    .replaceAll(/\b(user[-_a-z]*)?(ada|bo|cy|eve|olle)-\d+/g, '$1$2')
  return JSON.parse(text) as unknown[]
}
