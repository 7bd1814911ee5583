import './styles.css'
import type { Person } from '@rollcall/core'
import { createElement, createRef, type ComponentType } from 'react'
import { beforeAll, describe, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { openCompany, tokenFor, type Company } from '../../../.storybook/people.ts'
import { openTenant } from '../../../.storybook/tenants.ts'
import { Host } from '../../../.storybook/story.tsx'
import * as ui from './index.ts'

interface Drawn {
  company: Company
  memberId: string
  invitation: Person
  /** Where a person has to be registered first. */
  registering: Company
  token: string
}

let drawn: Drawn

beforeAll(async () => {
  const company = await openCompany()
  const { organizationId, owner, ask, rollcall, account } = company
  const { people } = await ask(owner, 'listPeople', { organizationId })
  const member = people.find(({ email }) => email === 'sarah@acme.example')!
  const invitation = people.find(({ kind }) => kind === 'invitation')!
  await ask(owner, 'offerOwnership', { organizationId, memberId: member.id })
  const other = account('astrid@nordic.example', { name: 'Astrid Berg' })
  const nordic = await rollcall.organizations.create({ name: 'Nordic Labs', owner: other })
  for (const { email } of [owner, company.admin])
    await ask(other, 'inviteMembers', {
      organizationId: nordic.organization.id,
      people: [{ email }],
    })
  drawn = {
    company,
    memberId: member.id,
    invitation,
    registering: await openTenant('administrators'),
    token: await tokenFor(company, 'link@acme.example'),
  }
})

interface Needed {
  in?: Company
  as?: 'admin'
  props: object
}

const member = { id: '', name: 'Sarah O’Connell', email: 'sarah@acme.example' }

/** What each component needs beside `className` and `ref`; who looks is the owner where nobody else is named. */
const needed: Record<string, (of: Drawn) => Needed> = {
  AcceptInvitation: ({ token }) => ({ props: { token, ways: {} } }),
  ActivityLog: () => ({ props: {} }),
  EditInvitationDialog: ({ invitation }) => ({
    props: { invitation, open: true, onOpenChange: () => undefined },
  }),
  InvitationPrompt: () => ({ props: {} }),
  InvitationsTable: () => ({ props: {} }),
  InviteDialog: () => ({ props: { open: true, onOpenChange: () => undefined } }),
  InvitesDot: () => ({ props: {} }),
  InvitesMenuItem: () => ({ props: {} }),
  LeaveOrganizationButton: () => ({ as: 'admin', props: {} }),
  LeaveOrganizationDialog: () => ({ as: 'admin', props: { open: true } }),
  MemberDetails: ({ memberId }) => ({ props: { memberId } }),
  MemberName: ({ memberId }) => ({ props: { memberId } }),
  MembersTable: () => ({ props: {} }),
  MembershipSettings: () => ({ props: {} }),
  OrganizationMembers: () => ({ props: {} }),
  OwnershipOffer: () => ({ as: 'admin', props: {} }),
  PendingInvitesBell: () => ({ props: {} }),
  RegisterPersonForm: ({ registering }) => ({ in: registering, props: {} }),
  RemoveMemberDialog: ({ memberId }) => ({
    props: { member: { ...member, id: memberId }, open: true, onOpenChange: () => undefined },
  }),
  RevokeInvitationDialog: ({ invitation }) => ({
    props: { invitation, open: true, onOpenChange: () => undefined },
  }),
  TransferOwnershipDialog: ({ memberId }) => ({
    props: { member: { ...member, id: memberId }, open: true, onOpenChange: () => undefined },
  }),
}

/** Draws nothing of its own. */
const invisible = new Set(['Can', 'RollcallProvider'])

const components = Object.entries(ui).filter(
  ([name, value]) => typeof value === 'function' && /^[A-Z]/.test(name) && !invisible.has(name),
)

test('every component is looked at here', () => {
  expect(components.map(([name]) => name).toSorted()).toEqual(Object.keys(needed).toSorted())
})

describe.each(components)('%s', (name, component) => {
  test('takes a class and a ref, and says in data-slot which part it is', async () => {
    const { in: company = drawn.company, as = 'owner', props } = needed[name]!(drawn)
    const { organizationId } = company
    const ref = createRef<HTMLElement>()
    const Component = component as ComponentType<object>
    await render(
      <Host company={company} as={company[as]}>
        {createElement(Component, { organizationId, className: 'mine', ref, ...props } as object)}
      </Host>,
    )
    await expect.poll(() => ref.current, { timeout: 10_000 }).toBeInstanceOf(HTMLElement)
    expect([...ref.current!.classList]).toContain('mine')
    expect(ref.current!.dataset.slot).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(ref.current!.closest('.rollcall-root')).not.toBeNull()
  })
})
