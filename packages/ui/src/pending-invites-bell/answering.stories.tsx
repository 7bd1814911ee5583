import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type ReactElement } from 'react'
import { expect, screen, spyOn, waitFor, within } from 'storybook/test'
import { openBell, renderBell } from '../../../../.storybook/bell.tsx'
import { openInvited, type Invited } from '../../../../.storybook/invited.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { PendingInvitesBell } from './pending-invites-bell.tsx'

const meta: Meta<typeof PendingInvitesBell> = {
  title: 'PendingInvitesBell/Answering',
  component: PendingInvitesBell,
}
export default meta

type Story = StoryObj<typeof PendingInvitesBell>
type Play = NonNullable<Story['play']>
type Context = Parameters<Play>[0]

const invited = (count: number) => living(() => openInvited(count))

/** Opens the bell and declines the newest invitation. */
const decline = async (context: Context) => {
  const list = await openBell(context, '2 pending invitations')
  await context.userEvent.click(
    await list.findByRole('button', { name: 'Decline the invitation to Acme Cloud' }),
  )
  await list.findByRole('button', { name: 'Undo declining Acme Cloud' })
  return list
}

/** How many invitations the server still holds open. */
const held = async ({ loaded }: Context): Promise<number> => {
  const { ask, noor } = loaded.company as Invited
  return (await ask(noor, 'listMyInvitations', {})).invitations.length
}

export const Keyboard: Story = {
  ...invited(2),
  name: 'by keyboard: Enter opens, Tab leads through the answers, Escape leads back',
  render: renderBell,
  play: async ({ canvas, userEvent }) => {
    const bell = await canvas.findByRole('button', { name: '2 pending invitations' })
    await userEvent.tab()
    await expect(bell).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    const list = within(await screen.findByRole('dialog', { name: 'Invitations' }))
    const accept = await list.findByRole('button', { name: 'Accept the invitation to Acme Cloud' })
    await userEvent.tab()
    await expect(accept).toHaveFocus()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    const undo = await list.findByRole('button', { name: 'Undo declining Acme Cloud' })
    await waitFor(() => expect(undo).toHaveFocus())
    await userEvent.keyboard('{Enter}')
    await list.findByRole('button', { name: 'Decline the invitation to Acme Cloud' })
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expect(bell).toHaveFocus()
  },
}

export const Declined: Story = {
  ...invited(2),
  name: 'a decline that nobody takes back is sent after six seconds',
  render: renderBell,
  play: async (context) => {
    const list = await decline(context)
    await expect(list.getByRole('status')).toHaveTextContent('Declined Acme Cloud')
    await expect(await held(context)).toBe(2)
    await waitFor(async () => expect(await held(context)).toBe(1), { timeout: 9000 })
    await waitFor(() => expect(list.getAllByRole('article')).toHaveLength(1))
    await expect(list.queryByText('Declined Acme Cloud', { selector: 'span' })).toBeNull()
  },
}

export const DeclineRefused: Story = {
  ...invited(2),
  name: 'a decline that does not get through comes back with the reason',
  render: renderBell,
  play: async (context) => {
    const list = await decline(context)
    const { network } = context.loaded.company as Invited
    network.down = true
    const why = await list.findByText(/The server did not answer/, {}, { timeout: 9000 })
    await seen(why)
    await expect(why.closest('[role=alert]')).not.toBeNull()
    network.down = false
    await list.findByRole('button', { name: 'Accept the invitation to Acme Cloud' })
    await expect(await held(context)).toBe(2)
  },
}

export const Reopened: Story = {
  ...invited(2),
  name: 'closing the list takes nothing back, and undo is still there when it opens again',
  render: renderBell,
  play: async (context) => {
    await decline(context)
    await context.userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const list = await openBell(context, '1 pending invitation')
    await context.userEvent.click(await list.findByRole('button', { name: /^Undo/ }))
    await list.findByRole('button', { name: 'Decline the invitation to Acme Cloud' })
    await expect(await held(context)).toBe(2)
  },
}

export const Hidden: Story = {
  ...invited(2),
  name: 'a page that is hidden may not come back: a decline is sent at once, and cannot be undone any more',
  render: renderBell,
  play: async (context) => {
    const list = await decline(context)
    const hidden = spyOn(document, 'hidden', 'get').mockReturnValue(true)
    document.dispatchEvent(new Event('visibilitychange'))
    hidden.mockRestore()
    await waitFor(() => expect(list.queryByRole('button', { name: /^Undo/ })).toBeNull())
    await waitFor(async () => expect(await held(context)).toBe(1))
    await waitFor(() => expect(list.getAllByRole('article')).toHaveLength(1))
  },
}

function Leaving(): ReactElement {
  const [there, setThere] = useState(true)
  return (
    <div style={{ display: 'flex', justifyContent: 'space-between' }}>
      <button type='button' onClick={() => setThere(false)}>
        Elsewhere
      </button>
      {there && <PendingInvitesBell />}
    </div>
  )
}

export const Unmounted: Story = {
  ...invited(2),
  name: 'where the bell goes away, a decline is sent at once',
  render: hosted<Invited>(
    (company) => company.noor,
    () => <Leaving />,
  ),
  play: async (context) => {
    await decline(context)
    await context.userEvent.keyboard('{Escape}')
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Elsewhere' }))
    await waitFor(async () => expect(await held(context)).toBe(1))
  },
}

export const Failed: Story = {
  ...living(async () => {
    const company = await openInvited(1)
    company.network.down = true
    return company
  }),
  name: 'a list that could not be loaded says so, and can be tried again without losing the focus',
  render: renderBell,
  play: async (context) => {
    const list = await openBell(context, 'No pending invitations')
    const retry = await list.findByRole('button', { name: 'Try again' }, { timeout: 9000 })
    await seen(list.getByText(/Your invitations could not be loaded/))
    const { network } = context.loaded.company as Invited
    network.down = false
    retry.focus()
    await context.userEvent.keyboard('{Enter}')
    await seen(await list.findByText('Acme Cloud invites you as Member'))
    await expect(screen.getByRole('dialog')).toHaveFocus()
  },
}

export const Heard: Story = {
  ...invited(1),
  name: 'an invitation that comes meanwhile is said aloud, those that were there are not',
  render: renderBell,
  play: async ({ canvas, loaded }) => {
    const { ask, owner, noor, organizationId } = loaded.company as Invited
    await canvas.findByRole('button', { name: '1 pending invitation' })
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement()
    await ask(owner, 'inviteMembers', { organizationId, people: [{ email: noor.email }] })
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent('2 pending invitations'),
    )
  },
}
