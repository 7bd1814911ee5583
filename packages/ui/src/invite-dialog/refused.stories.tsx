import { definePolicy } from '@rollcall/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { openBox } from '../../../../.storybook/inviting.ts'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { openWorld } from '../../../../.storybook/server.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { InviteDialog } from './invite-dialog.tsx'

const meta: Meta<typeof InviteDialog> = {
  title: 'InviteDialog/Refused addresses',
  component: InviteDialog,
}
export default meta

type Story = StoryObj<typeof InviteDialog>

const render = hosted<Company>(
  ({ admin }) => admin,
  ({ organizationId }) => <InviteDialog organizationId={organizationId} />,
)

/** Somebody marked the first invitation as spam; it was revoked since. */
async function openComplained(): Promise<Company> {
  const company = await openCompany()
  const { ask, mails, organizationId, owner, rollcall } = company
  const people = [{ email: 'grump@elsewhere.example' }]
  const { invitations } = await ask(owner, 'inviteMembers', { organizationId, people })
  await rollcall.outbox.flush()
  const mail = mails.find(({ to }) => to === 'grump@elsewhere.example')
  await rollcall.outbox.report({ idempotencyKey: mail!.idempotencyKey, event: 'complained' })
  await ask(owner, 'revokeInvitation', { organizationId, invitationId: invitations[0]!.id })
  return company
}

export const Unwanted: Story = {
  ...living(openComplained),
  name: 'whoever wants no mail from this organization is not written to again',
  render,
  play: async (context) => {
    const dialog = await openBox(context)
    await context.userEvent.paste('grump@elsewhere.example, ada@example.com')
    await seen(await dialog.findByText('1 ready, 1 needs attention'))
    await seen(await dialog.findByText('Wants no mail from here'))
    await expect(dialog.getByRole('button', { name: 'Send invitation' })).toBeEnabled()
  },
}

const discreet = definePolicy({
  roles: {
    owner: { permissions: 'all' },
    recruiter: { permissions: ['organization.read', 'invitation.create'] },
    member: { permissions: ['organization.read'] },
  },
  owners: { role: 'owner' },
  invitations: { role: 'member' },
})

/** A recruiter, who invites people and cannot see who is there. */
async function openDiscreet(): Promise<Company> {
  const world = await openWorld({ policies: { discreet } })
  const owner = world.account('vera@club.example', { name: 'Vera Lindholm' })
  const recruiter = world.account('rita@club.example', { name: 'Rita Moreno' })
  const { organization } = await world.rollcall.organizations.create({
    name: 'The Discreet Club',
    policy: 'discreet',
    owner,
  })
  const organizationId = organization.id
  await world.rollcall.members.add({ organizationId, role: 'recruiter', user: recruiter })
  return { ...world, organizationId, owner, admin: recruiter, viewer: recruiter }
}

export const Unnamed: Story = {
  ...living(openDiscreet),
  name: 'who may not see the members is not told who is one',
  render,
  play: async (context) => {
    const dialog = await openBox(context)
    await context.userEvent.paste('vera@club.example, ada@example.com')
    await seen(await dialog.findByText('1 ready, 1 needs attention'))
    await seen(dialog.getByText('Cannot be invited'))
    await expect(dialog.queryByText('Already a member')).toBeNull()
  },
}
