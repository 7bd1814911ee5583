import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { InviteDialog } from './invite-dialog.tsx'

const meta: Meta<typeof InviteDialog> = {
  title: 'InviteDialog',
  component: InviteDialog,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof InviteDialog>
type Play = NonNullable<Story['play']>

const company = living(openCompany)

const render = hosted<Company>(
  (opened) => opened.admin,
  (opened) => <InviteDialog organizationId={opened.organizationId} />,
)

const open = async ({ canvas, userEvent }: Parameters<Play>[0]): Promise<HTMLElement> => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Invite' }))
  return screen.findByRole('dialog', { name: /^Invite people to/ })
}

export const Empty: Story = {
  ...company,
  name: 'it opens with the cursor in the box; a role that cannot be given says why',
  render,
  play: async (context) => {
    const { userEvent } = context
    const dialog = await open(context)
    await expect(within(dialog).getByRole('textbox', { name: 'Email addresses' })).toHaveFocus()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Role Member' }))
    const owner = await screen.findByRole('menuitemradio', { name: 'Owner' })
    await expect(owner).toHaveAttribute('aria-disabled', 'true')
    await expect(owner).toHaveAccessibleDescription('Only Owner or a higher role can do this.')
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Viewer' }))
    await seen(await within(dialog).findByRole('button', { name: 'Role Viewer' }))
    await userEvent.click(within(dialog).getByText('3 permissions of Viewer'))
    await seen(within(dialog).getByText('See people'))
    await seen(within(dialog).getByText(/works for 7 days/))
  },
}

export const Sent: Story = {
  ...company,
  name: 'typing, Enter and comma make chips; what is typed last is sent too',
  render,
  play: async (context) => {
    const dialog = within(await open(context))
    await context.userEvent.keyboard('ada@example.com{Enter}grace@example.com,last@example.com')
    await expect(dialog.getAllByRole('listitem')).toHaveLength(2)
    await context.userEvent.click(dialog.getByRole('button', { name: /^Send/ }))
    await seen(await dialog.findByText('3 invitations sent'))
    await waitFor(() => expect(dialog.getByRole('button', { name: 'Done' })).toHaveFocus())
  },
}

export const Draft: Story = {
  ...company,
  name: 'Escape closes it and loses nothing',
  render,
  play: async (context) => {
    const { userEvent } = context
    await open(context)
    await userEvent.keyboard('ada@example.com,half')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const dialog = within(await open(context))
    await seen(dialog.getByRole('button', { name: 'Edit ada@example.com' }))
    await seen(dialog.getByDisplayValue('half'))
  },
}

export const Links: Story = {
  ...living(() => openCompany({ mail: false })),
  name: 'where no mail goes out there are links to hand over',
  render,
  play: async (context) => {
    const dialog = within(await open(context))
    await context.userEvent.keyboard('ada@example.com,grace@example.com')
    await context.userEvent.click(dialog.getByRole('button', { name: 'Add a message' }))
    await expect(dialog.getByRole('textbox', { name: 'Message' })).toHaveFocus()
    await context.userEvent.keyboard('See you on Monday')
    await context.userEvent.click(dialog.getByRole('button', { name: /^Send/ }))
    await seen(await dialog.findByText('2 invitations ready'))
    await seen(dialog.getByRole('button', { name: 'Copy link for ada@example.com' }))
    await context.userEvent.click(dialog.getByRole('button', { name: 'Invite more' }))
    await expect(dialog.queryByDisplayValue('See you on Monday')).toBeNull()
  },
}

export const Unreachable: Story = {
  ...company,
  name: 'when the server does not answer everything stays as it was',
  render,
  play: async (context) => {
    const { network } = context.loaded.company as Company
    const dialog = within(await open(context))
    await context.userEvent.keyboard('ada@example.com,')
    network.down = true
    await context.userEvent.click(dialog.getByRole('button', { name: 'Send invitation' }))
    await seen(await dialog.findByText(/The server did not answer/))
    await seen(dialog.getByRole('button', { name: 'Edit ada@example.com' }))
    network.down = false
  },
}

export const Unseen: Story = {
  ...company,
  name: 'who may not invite sees no way to it',
  render: hosted<Company>(
    (opened) => opened.viewer,
    (opened) => (
      <>
        <InviteDialog organizationId={opened.organizationId} />
        <p>The page</p>
      </>
    ),
  ),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('The page'))
    await new Promise((done) => setTimeout(done, 300))
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

export const FocusBack: Story = {
  ...company,
  name: 'closing gives the focus back to what opened it',
  render,
  play: async (context) => {
    await open(context)
    await context.userEvent.keyboard('{Escape}')
    const trigger = await context.canvas.findByRole('button', { name: 'Invite' })
    await waitFor(() => expect(trigger).toHaveFocus())
    await expect(trigger).toHaveAttribute('aria-expanded', 'false')
  },
}

export const Blocked: Story = {
  ...company,
  name: 'a button that can do nothing yet says why when it is pressed',
  render,
  play: async (context) => {
    const dialog = within(await open(context))
    const send = dialog.getByRole('button', { name: 'Send invitation' })
    await expect(send).toHaveAttribute('aria-disabled', 'true')
    await context.userEvent.click(send)
    await expect(await screen.findByRole('tooltip')).toHaveTextContent('Add an address first')
    await expect(dialog.queryByText(/sent/)).toBeNull()
  },
}
