import type { Actor, Grant } from '@rollcall/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type ReactElement } from 'react'
import { expect, screen, waitFor } from 'storybook/test'
import { openTenant, type Added, type Tenant } from '../../../../.storybook/tenants.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { MemberDetails } from './member-details.tsx'

const meta: Meta<typeof MemberDetails> = {
  title: 'MemberDetails/Switches',
  component: MemberDetails,
}
export default meta

type Story = StoryObj<typeof MemberDetails>
interface Opened extends Tenant {
  nele: Added
  /** Gives access, but holds little. */
  max: Added
  /** Sees members, and changes nothing. */
  priya: Added
}

const everywhere = (...permissions: string[]): Grant => ({ scope: 'organization', permissions })

const elf = living(async (): Promise<Opened> => {
  const tenant = await openTenant('permissions')
  const { projects, add } = tenant
  return {
    ...tenant,
    nele: await add('nele@elf.example', 'Nele Okafor', 'member', [
      everywhere('member.read', 'project.create'),
      { scope: 'project', projectId: projects.Webshop ?? '', permissions: ['cluster.read'] },
    ]),
    max: await add('max@elf.example', 'Max Weber', 'member', [
      everywhere('member.read', 'grant.change', 'invitation.create'),
    ]),
    priya: await add('priya@elf.example', 'Priya Raman', 'member', [everywhere('member.read')]),
  }
})

const as = (who: (opened: Opened) => Actor) =>
  hosted<Opened>(who, ({ organizationId, nele }) => (
    <MemberDetails organizationId={organizationId} memberId={nele.member.id} />
  ))

const now = async ({ ask, owner, organizationId, nele }: Opened) =>
  ask(owner, 'getMember', { organizationId, memberId: nele.member.id })

export const Update: Story = {
  ...elf,
  name: 'a switch counts once Update was pressed, and not before',
  render: as(({ owner }) => owner),
  play: async ({ canvas, userEvent, loaded }) => {
    const opened = loaded.company as Opened
    const invite = await canvas.findByRole('switch', { name: 'Invite members' })
    await userEvent.click(invite)
    await expect(invite).toBeChecked()
    await seen(canvas.getByText('Not saved yet'))
    await expect((await now(opened)).grants).toHaveLength(2)
    await expect((await now(opened)).effective.map((one) => one.permission)).not.toContain(
      'invitation.create',
    )
    await userEvent.click(canvas.getByRole('button', { name: 'Update' }))
    await seen(await canvas.findByText('Nele Okafor is updated'))
    await expect((await now(opened)).effective.map((one) => one.permission)).toContain(
      'invitation.create',
    )
    await waitFor(() => expect(canvas.queryByText('Not saved yet')).toBeNull())
  },
}

export const Clearing: Story = {
  ...elf,
  name: 'whoever holds nothing in a project any more has left it',
  render: as(({ owner }) => owner),
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('switch', { name: 'See clusters in Webshop' }))
    await seen(canvas.getByText('Nothing is given here: they leave the project.'))
    await userEvent.click(canvas.getByRole('button', { name: 'Update' }))
    await canvas.findByText('Nele Okafor is updated')
    await seen(await canvas.findByText('No access to any project.'))
    const { grants, member } = await now(loaded.company as Opened)
    await expect([grants.length, member.status]).toEqual([1, 'active'])
  },
}

export const Locked: Story = {
  ...elf,
  name: 'what the viewer does not have themselves is locked, and says why',
  render: as(({ max }) => max.actor),
  play: async ({ canvas, userEvent }) => {
    const create = await canvas.findByRole('switch', { name: 'Create projects' })
    await expect(create).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(create)
    await expect(create).toBeChecked()
    await seen(
      await screen.findByRole('tooltip', {
        name: 'You do not have this yourself, so you can neither give nor take it.',
      }),
    )
    const invite = canvas.getByRole('switch', { name: 'Invite members' })
    await userEvent.click(invite)
    await expect(invite).toBeChecked()
    await userEvent.click(canvas.getByRole('button', { name: 'Update' }))
    await canvas.findByText('Nele Okafor is updated')
  },
}

export const ReadOnly: Story = {
  ...elf,
  name: 'whoever may not give access only looks at it',
  render: as(({ priya }) => priya.actor),
  play: async ({ canvas }) => {
    const create = await canvas.findByRole('switch', { name: 'Create projects' })
    await expect(create).toBeChecked()
    await expect(create).toBeDisabled()
    await seen(canvas.getByText('You can see this access, but not change it.'))
    await expect(canvas.queryByRole('button', { name: 'Update' })).toBeNull()
    await expect(canvas.queryByRole('button', { name: 'Actions' })).toBeNull()
  },
}

export const Owner: Story = {
  ...elf,
  name: 'what a role holds anyway is on, locked, and says so',
  render: hosted<Opened>(
    ({ owner }) => owner,
    ({ organizationId, ownerId }) => (
      <MemberDetails organizationId={organizationId} memberId={ownerId} />
    ),
  ),
  play: async ({ canvas }) => {
    const invite = await canvas.findByRole('switch', { name: 'Invite members' })
    await expect(invite).toBeChecked()
    await expect(invite).toHaveAttribute('aria-disabled', 'true')
    await expect(invite).toHaveAccessibleDescription(/as Owner/)
    await seen(canvas.getByText('Access to all projects as Owner.'))
  },
}

export const Overtaken: Story = {
  ...elf,
  name: 'whoever was overtaken keeps their changes, and sees those of the other',
  render: as(({ owner }) => owner),
  play: async ({ canvas, userEvent, loaded }) => {
    const opened = loaded.company as Opened
    const { ask, owner, organizationId, nele } = opened
    await userEvent.click(await canvas.findByRole('switch', { name: 'Invite members' }))
    const { member } = await now(opened)
    await ask(
      owner,
      'grantAccess',
      {
        organizationId,
        memberId: nele.member.id,
        grants: [...member.grants.slice(1), everywhere('member.read', 'team.create')],
      },
      { ifMatch: member.version },
    )
    await userEvent.click(canvas.getByRole('button', { name: 'Update' }))
    await seen(await canvas.findByText(/Somebody else changed Nele in the meantime/))
    await userEvent.click(canvas.getByRole('button', { name: 'Keep my changes' }))
    await expect(canvas.getByRole('switch', { name: 'Create teams' })).toBeChecked()
    await expect(canvas.getByRole('switch', { name: 'Invite members' })).toBeChecked()
    await expect(canvas.getByRole('switch', { name: 'Create projects' })).not.toBeChecked()
    await userEvent.click(canvas.getByRole('button', { name: 'Update' }))
    await seen(await canvas.findByText('Nele Okafor is updated'))
  },
}

export const Refused: Story = {
  ...elf,
  name: 'a refusal says why, and nothing that was switched is lost',
  render: as(({ max }) => max.actor),
  play: async ({ canvas, userEvent, loaded }) => {
    const { ask, owner, organizationId, max } = loaded.company as Opened
    const invite = () => canvas.getByRole('switch', { name: 'Invite members' })
    await userEvent.click(await canvas.findByRole('switch', { name: 'Invite members' }))
    const { member } = await ask(owner, 'getMember', { organizationId, memberId: max.member.id })
    await ask(
      owner,
      'grantAccess',
      {
        organizationId,
        memberId: max.member.id,
        grants: [everywhere('member.read', 'grant.change')],
      },
      { ifMatch: member.version },
    )
    await userEvent.click(canvas.getByRole('button', { name: 'Update' }))
    await seen(await canvas.findByText('You can only give access that you have yourself.'))
    await expect(invite()).toBeChecked()
    await userEvent.click(canvas.getByRole('button', { name: 'Discard' }))
    await expect(invite()).not.toBeChecked()
  },
}

export const Leaving: Story = {
  ...elf,
  name: 'leaving with something unsaved is asked about once',
  render: hosted<Opened>(
    ({ owner }) => owner,
    (opened) => <Closing opened={opened} />,
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('switch', { name: 'Invite members' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Back' }))
    await seen(await canvas.findByText('Leave without saving?'))
    await userEvent.click(canvas.getByRole('button', { name: 'Keep editing' }))
    await expect(canvas.getByRole('switch', { name: 'Invite members' })).toBeChecked()
    await userEvent.click(canvas.getByRole('button', { name: 'Back' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Discard and leave' }))
    await seen(await canvas.findByText('Closed, unsaved: no'))
  },
}

function Closing({ opened: { organizationId, nele } }: { opened: Opened }): ReactElement {
  const [closed, setClosed] = useState(false)
  const [unsaved, setUnsaved] = useState(false)
  if (closed) return <p>Closed, unsaved: {unsaved ? 'yes' : 'no'}</p>
  return (
    <MemberDetails
      organizationId={organizationId}
      memberId={nele.member.id}
      onClose={() => setClosed(true)}
      onUnsaved={setUnsaved}
    />
  )
}
