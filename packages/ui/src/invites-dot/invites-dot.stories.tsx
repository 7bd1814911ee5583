import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { openInvited, type Invited } from '../../../../.storybook/invited.ts'
import { hosted, living } from '../../../../.storybook/story.tsx'
import { InvitesDot } from './invites-dot.tsx'

const meta: Meta<typeof InvitesDot> = {
  title: 'InvitesDot',
  component: InvitesDot,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof InvitesDot>

const picture = {
  position: 'relative',
  inlineSize: 36,
  blockSize: 36,
  border: 0,
  borderRadius: '50%',
  background: 'light-dark(#dfe6f5, #33415c)',
  color: 'inherit',
  font: 'inherit',
} as const

const render = hosted<Invited>(
  ({ noor }) => noor,
  () => (
    <div style={{ display: 'flex', gap: 24, color: 'light-dark(#222, #eee)' }}>
      <button type='button' style={picture}>
        NH
        <InvitesDot />
      </button>
      <span style={{ position: 'relative' }}>
        <button type='button' style={picture} aria-label='NH, account' aria-describedby='waiting'>
          NH
        </button>
        <InvitesDot id='waiting' />
      </span>
    </div>
  ),
  { pollInterval: 200 },
)

export const Waiting: Story = {
  ...living(() => openInvited(2)),
  name: 'a dot says that invitations wait, also to those who listen',
  render,
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'NH 2 pending invitations' })
    await expect(canvas.getByRole('button', { name: 'NH, account' })).toHaveAccessibleDescription(
      '2 pending invitations',
    )
  },
}

export const Dark: Story = { ...Waiting, name: 'dark, the same dot', globals: { scheme: 'dark' } }

export const Nothing: Story = {
  ...living(() => openInvited(1)),
  name: 'when the last one was answered there is nothing',
  render,
  play: async ({ canvas, loaded, canvasElement }) => {
    const { ask, noor } = loaded.company as Invited
    await canvas.findByRole('button', { name: 'NH 1 pending invitation' })
    const { invitations } = await ask(noor, 'listMyInvitations', {})
    await ask(noor, 'acceptInvitation', { invitationId: invitations[0]?.id ?? '' })
    await waitFor(() => expect(canvasElement.querySelector('.rollcall-dot')).toBeNull())
    await expect(canvas.getByRole('button', { name: 'NH' })).toBeVisible()
  },
}
