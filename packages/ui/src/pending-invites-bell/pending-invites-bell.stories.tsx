import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor } from 'storybook/test'
import { openBell, renderBell } from '../../../../.storybook/bell.tsx'
import { openInvited, revokeAll, type Invited } from '../../../../.storybook/invited.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { PendingInvitesBell } from './pending-invites-bell.tsx'

const meta: Meta<typeof PendingInvitesBell> = {
  title: 'PendingInvitesBell',
  component: PendingInvitesBell,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof PendingInvitesBell>
const invited = (count: number, verified = true) => living(() => openInvited(count, { verified }))

export const None: Story = {
  ...invited(0),
  name: 'without invitations it says so in one line',
  render: renderBell,
  play: async (context) => {
    const list = await openBell(context, 'No pending invitations')
    await seen(await list.findByText('No invitations waiting for you.'))
  },
}

export const One: Story = {
  ...invited(1),
  name: 'one invitation is a dot, and is read in one sentence',
  render: renderBell,
  play: async (context) => {
    const list = await openBell(context, '1 pending invitation')
    await seen(await list.findByText('Acme Cloud invites you as Member'))
  },
}

export const Many: Story = {
  ...invited(4),
  name: 'several invitations are counted, newest first',
  render: renderBell,
  play: async (context) => {
    const list = await openBell(context, '4 pending invitations')
    await expect(await list.findAllByRole('article')).toHaveLength(4)
    await expect(list.getAllByRole('article')[0]).toHaveAccessibleName(/^Acme Cloud/)
  },
}

export const ManyDark: Story = { ...Many, name: 'dark, with several', globals: { scheme: 'dark' } }

export const Accepting: Story = {
  ...invited(2),
  name: 'accepting is at once',
  render: renderBell,
  play: async (context) => {
    const list = await openBell(context, '2 pending invitations')
    await context.userEvent.click(
      await list.findByRole('button', { name: 'Accept the invitation to Acme Cloud' }),
    )
    await expect(
      await screen.findByRole('button', { name: '1 pending invitation', hidden: true }),
    ).toBeInTheDocument()
    await seen(await list.findByText('You joined Acme Cloud', { selector: 'span' }))
    const company = context.loaded.company as Invited
    const me = await company.ask(company.noor, 'getMe', {})
    await expect(me.memberships).toHaveLength(1)
  },
}

export const TakenBack: Story = {
  ...invited(2),
  name: 'a declined invitation can be taken back',
  render: renderBell,
  play: async (context) => {
    const list = await openBell(context, '2 pending invitations')
    await context.userEvent.click(
      await list.findByRole('button', { name: 'Decline the invitation to Acme Cloud' }),
    )
    const undo = await list.findByRole('button', { name: /^Undo/ })
    await waitFor(() => expect(undo).toHaveFocus())
    await context.userEvent.click(undo)
    await seen(await list.findByRole('button', { name: 'Decline the invitation to Acme Cloud' }))
  },
}

export const Leaving: Story = {
  ...invited(2),
  name: 'a decline is sent at once when the page goes away',
  render: renderBell,
  play: async (context) => {
    const list = await openBell(context, '2 pending invitations')
    await context.userEvent.click(
      await list.findByRole('button', { name: 'Decline the invitation to Acme Cloud' }),
    )
    await list.findByText('Declined Acme Cloud', { selector: 'span' })
    window.dispatchEvent(new Event('pagehide'))
    const company = context.loaded.company as Invited
    await waitFor(async () => {
      const { invitations } = await company.ask(company.noor, 'listMyInvitations', {})
      await expect(invitations).toHaveLength(1)
    })
  },
}

export const Refused: Story = {
  ...invited(1),
  name: 'an answer that is refused comes back with the reason',
  render: renderBell,
  play: async (context) => {
    const company = context.loaded.company as Invited
    const list = await openBell(context, '1 pending invitation')
    company.network.down = true
    await context.userEvent.click(
      await list.findByRole('button', { name: 'Accept the invitation to Acme Cloud' }),
    )
    await seen(await list.findByText(/The server did not answer/))
    company.network.down = false
  },
}

export const Gone: Story = {
  ...invited(2),
  name: 'an invitation that was taken back elsewhere says so, and goes',
  render: hosted<Invited>(
    (company) => company.noor,
    () => <PendingInvitesBell />,
    { pollInterval: 600_000 },
  ),
  play: async (context) => {
    const list = await openBell(context, '2 pending invitations')
    const accept = await list.findByRole('button', { name: 'Accept the invitation to Acme Cloud' })
    await revokeAll(context.loaded.company as Invited)
    await context.userEvent.click(accept)
    await seen(
      await list.findByText('This invitation is no longer valid', {
        selector: '.rollcall-invite-answer *',
      }),
    )
    await seen(await list.findByText('No invitations waiting for you.', {}, { timeout: 8000 }))
    await expect(screen.getByRole('dialog')).toHaveFocus()
  },
}

export const Unverified: Story = {
  ...invited(1, false),
  name: 'an address that is not confirmed is asked for, quietly',
  render: renderBell,
  play: async (context) => {
    const list = await openBell(context, 'No pending invitations')
    await seen(await list.findByText(/Confirm your email address/))
  },
}

export const OtherWindow: Story = {
  ...invited(1),
  name: 'an invitation sent meanwhile appears without a reload',
  render: renderBell,
  play: async (context) => {
    const company = context.loaded.company as Invited
    await context.canvas.findByRole('button', { name: '1 pending invitation' })
    await company.ask(company.owner, 'inviteMembers', {
      organizationId: company.organizationId,
      people: [{ email: company.noor.email }],
    })
    await context.canvas.findByRole('button', { name: '2 pending invitations' })
  },
}
