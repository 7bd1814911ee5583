import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { openTenant, type Tenant } from '../../../../.storybook/tenants.ts'
import { InviteDialog } from './invite-dialog.tsx'

const meta: Meta<typeof InviteDialog> = {
  title: 'InviteDialog/Registered first',
  component: InviteDialog,
}
export default meta

type Story = StoryObj<typeof InviteDialog>
type Play = NonNullable<Story['play']>

const console = living(async () => {
  const opened = await openTenant('administrators')
  opened.account('kersti@venta.example', { name: 'Kersti Tamm' })
  const project = opened.projects['Core network'] ?? ''
  await opened.add('mart@venta.example', 'Mart Mägi', 'member', [
    { scope: 'project', projectId: project, role: 'member' },
  ])
  return opened
})

const render = hosted<Tenant>(
  (opened) => opened.owner,
  (opened) => <InviteDialog organizationId={opened.organizationId} />,
)

const open = async ({ canvas, userEvent }: Parameters<Play>[0]) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Invite' }))
  const dialog = within(await screen.findByRole('dialog'))
  await waitFor(() => expect(dialog.getByRole('textbox')).toHaveFocus())
  return dialog
}

const openInvitations = async ({ loaded }: Parameters<Play>[0]): Promise<string[]> => {
  const { ask, owner, organizationId } = loaded.company as Tenant
  const { people } = await ask(owner, 'listPeople', { organizationId, kind: 'invitation' })
  return people.map(({ email }) => email)
}

export const Unknown: Story = {
  ...console,
  name: 'an address without an account is refused, and led to registering',
  render,
  play: async (context) => {
    const dialog = await open(context)
    const choice = dialog.getByRole('checkbox', { name: 'Register new user' })
    await expect(choice).not.toBeChecked()
    await context.userEvent.keyboard('new@x.example{Enter}')
    await waitFor(() =>
      expect(dialog.getByRole('textbox')).toHaveAccessibleDescription('Has no account yet'),
    )
    await expect(choice).toHaveAccessibleDescription(
      'Register new@x.example first, then send the invitation.',
    )
    await expect(await openInvitations(context)).toEqual([])
  },
}

export const Registered: Story = {
  ...Unknown,
  name: 'registering invites nobody and leads back, with the address filled in',
  play: async (context) => {
    const { userEvent } = context
    await Unknown.play?.(context)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Register new user' }))
    const form = within(await screen.findByRole('dialog', { name: 'Register new user' }))
    const email = await form.findByRole('textbox', { name: 'Email address' })
    await expect(email).toHaveValue('new@x.example')
    await userEvent.type(form.getByRole('textbox', { name: 'Name' }), 'Nelė Žukauskaitė')
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Language' }), 'Русский')
    await userEvent.click(form.getByRole('button', { name: 'Register' }))
    const dialog = within(await screen.findByRole('dialog', { name: /^Invite somebody to/ }))
    await seen(await dialog.findByText(/^Nelė Žukauskaitė has an account now/))
    await expect(await openInvitations(context)).toEqual([])
    await expect(dialog.getByRole('checkbox')).not.toBeChecked()
    await expect(dialog.getByRole('textbox')).toHaveValue('new@x.example')
    await waitFor(() => expect(dialog.getByRole('textbox')).toHaveFocus())
  },
}

export const Invited: Story = {
  ...Registered,
  name: 'the invitation is a second step',
  play: async (context) => {
    await Registered.play?.(context)
    await context.userEvent.click(screen.getByRole('button', { name: 'Send invitation' }))
    await seen(await screen.findByText('Invitation sent'))
    await expect(await openInvitations(context)).toEqual(['new@x.example'])
  },
}

export const Known: Story = {
  ...console,
  name: 'who has an account already can be invited at once',
  render,
  play: async (context) => {
    const { userEvent } = context
    await open(context)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Register new user' }))
    const email = await screen.findByRole('textbox', { name: 'Email address' })
    await waitFor(() => expect(email).toHaveFocus())
    await userEvent.keyboard('kersti@venta.example{Enter}')
    await waitFor(() =>
      expect(email).toHaveAccessibleDescription(/^There is an account with this address already/),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Invite this address' }))
    const dialog = within(await screen.findByRole('dialog', { name: /^Invite somebody to/ }))
    await expect(dialog.getByRole('textbox')).toHaveValue('kersti@venta.example')
  },
}

export const Back: Story = {
  ...console,
  name: 'going back and closing lose nothing that was typed',
  render,
  play: async (context) => {
    const { userEvent } = context
    await open(context)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Register new user' }))
    const email = await screen.findByRole('textbox', { name: 'Email address' })
    await waitFor(() => expect(email).toHaveFocus())
    await userEvent.keyboard('half@{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await userEvent.click(context.canvas.getByRole('button', { name: 'Invite' }))
    await seen(await screen.findByDisplayValue('half@'))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Register new user' }))
    await seen(await screen.findByRole('dialog', { name: /^Invite somebody to/ }))
  },
}

export const InAProject: Story = {
  ...console,
  name: 'who works in one of the projects is not invited',
  render,
  play: async (context) => {
    const dialog = await open(context)
    await context.userEvent.keyboard('mart@venta.example{Enter}')
    await waitFor(() => expect(dialog.getByRole('textbox')).toBeInvalid())
    await expect(await openInvitations(context)).toEqual([])
  },
}
