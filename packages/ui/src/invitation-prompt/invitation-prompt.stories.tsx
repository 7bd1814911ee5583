import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { openInvited, revokeAll, type Invited } from '../../../../.storybook/invited.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { InvitationPrompt, type InvitationPromptProps } from './invitation-prompt.tsx'

const meta: Meta<typeof InvitationPrompt> = {
  title: 'InvitationPrompt',
  component: InvitationPrompt,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof InvitationPrompt>

const render = (props: InvitationPromptProps = {}, pollInterval = 600_000) =>
  hosted<Invited>(
    ({ noor }) => noor,
    () => <InvitationPrompt {...props} />,
    { pollInterval },
  )

const invited = (count: number) => living(() => openInvited(count))

export const Default: Story = {
  ...invited(2),
  name: 'each invitation is a card with its answers',
  render: render(),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Acme Cloud invites you as Member'))
    await expect(canvas.getAllByRole('button', { name: /^Accept the invitation/ })).toHaveLength(2)
    await expect(canvas.getAllByRole('button', { name: /^Decline the invitation/ })).toHaveLength(2)
  },
}

export const Dark: Story = { ...Default, name: 'dark, the cards', globals: { scheme: 'dark' } }

export const Narrow: Story = {
  ...Default,
  name: 'on a narrow screen the answers stand below the words',
  parameters: { width: 320 },
}

const onAccepted = fn()

export const Accepting: Story = {
  ...invited(1),
  name: 'accepting joins, says so for a moment, and leaves nothing behind',
  render: render({ when: 'no-organization', onAccepted }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Accept the invitation to Acme Cloud' }),
    )
    await seen(await canvas.findByText('You joined Acme Cloud', { selector: 'span' }))
    await waitFor(() => expect(onAccepted).toHaveBeenCalled())
    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull(), { timeout: 8000 })
  },
}

export const Declining: Story = {
  ...invited(1),
  name: 'a declined invitation can be taken back for six seconds',
  render: render(),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Decline/ }))
    const undo = await canvas.findByRole('button', { name: 'Undo declining Acme Cloud' })
    await waitFor(() => expect(undo).toHaveFocus())
    await userEvent.click(undo)
    await seen(await canvas.findByText('Acme Cloud invites you as Member'))
  },
}

export const Gone: Story = {
  ...invited(1),
  name: 'an invitation that ended elsewhere says so kindly, and goes',
  render: render(),
  play: async ({ canvas, userEvent, loaded }) => {
    const accept = await canvas.findByRole('button', { name: /^Accept/ })
    await revokeAll(loaded.company as Invited)
    await userEvent.click(accept)
    await seen(await canvas.findByText('This invitation is no longer valid', { selector: 'span' }))
    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull(), { timeout: 8000 })
  },
}

export const AlreadySomewhere: Story = {
  ...living(async () => {
    const company = await openInvited(2)
    const { ask, noor } = company
    const { invitations } = await ask(noor, 'listMyInvitations', {})
    await ask(noor, 'acceptInvitation', { invitationId: invitations[0]?.id ?? '' })
    return company
  }),
  name: 'who is in an organization already is not prompted where the host asks the others only',
  render: render({ when: 'no-organization' }, 200),
  play: async ({ canvas }) => {
    await new Promise((done) => setTimeout(done, 600))
    await expect(canvas.queryByRole('region')).toBeNull()
  },
}

export const PageOfItsOwn: Story = {
  ...invited(0),
  name: 'on a page of its own it says that there are none',
  render: render({ empty: 'shown' }),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('No invitations waiting for you.'))
  },
}
