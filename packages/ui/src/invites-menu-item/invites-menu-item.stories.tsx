import type { Meta, StoryObj } from '@storybook/react-vite'
import { DropdownMenu } from 'radix-ui'
import { expect, fn, screen } from 'storybook/test'
import { openInvited, type Invited } from '../../../../.storybook/invited.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { InvitesMenuItem } from './invites-menu-item.tsx'

const meta: Meta<typeof InvitesMenuItem> = {
  title: 'InvitesMenuItem',
  component: InvitesMenuItem,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof InvitesMenuItem>

const navigate = fn()

const menu = {
  minInlineSize: 200,
  padding: 4,
  borderRadius: 8,
  background: 'light-dark(#fff, #22262e)',
  color: 'light-dark(#222, #eee)',
  boxShadow: '0 0 0 1px rgb(128 128 128 / 30%)',
}
const entry = { display: 'flex', padding: '8px 12px', font: '15px/20px serif' }

/** A menu of the host's own, with its own looks. */
const render = hosted<Invited>(
  ({ noor }) => noor,
  () => (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger>Noor</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content style={menu}>
          <DropdownMenu.Item style={entry}>Account</DropdownMenu.Item>
          <DropdownMenu.Item style={entry} onSelect={() => navigate('/invites')}>
            <InvitesMenuItem />
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  ),
)

export const Waiting: Story = {
  ...living(() => openInvited(3)),
  name: 'inside an entry of the host’s menu it counts what waits, and looks like the others',
  render,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Noor' }))
    const item = await screen.findByRole('menuitem', { name: 'Invites 3 pending invitations' })
    await seen(item)
    const words = item.querySelector('[data-slot]') as HTMLElement
    await expect(getComputedStyle(words).fontFamily).toBe('serif')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    await expect(navigate).toHaveBeenCalledWith('/invites')
  },
}

export const Open: Story = {
  ...living(() => openInvited(1)),
  name: 'dark, with one that waits',
  globals: { scheme: 'dark' },
  render,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Noor' }))
    await seen(await screen.findByRole('menuitem', { name: 'Invites 1 pending invitation' }))
  },
}

export const Nothing: Story = {
  ...living(() => openInvited(0)),
  name: 'without invitations it is the word alone',
  render,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Noor' }))
    await screen.findByRole('menuitem', { name: 'Invites' })
  },
}
