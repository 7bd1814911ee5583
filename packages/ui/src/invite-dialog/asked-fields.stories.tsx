import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { invited, openAlone } from '../../../../.storybook/inviting.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { openTenant, type PolicyName, type Tenant } from '../../../../.storybook/tenants.ts'
import { InviteDialog } from './invite-dialog.tsx'

const meta: Meta<typeof InviteDialog> = {
  title: 'InviteDialog/What the policy asks',
  component: InviteDialog,
}
export default meta

type Story = StoryObj<typeof InviteDialog>

const tenant = (policy: PolicyName) => living(() => openTenant(policy))

const render = hosted<Tenant>(
  (opened) => opened.owner,
  (opened) => <InviteDialog organizationId={opened.organizationId} />,
)

export const OneField: Story = {
  ...tenant('collaborators'),
  name: 'where only the address is asked for there is exactly one field',
  render,
  play: async (context) => {
    const dialog = await openAlone(context)
    await expect(dialog.getAllByRole('textbox')).toHaveLength(1)
    for (const role of ['combobox', 'radio', 'switch', 'checkbox', 'listbox'])
      await expect(dialog.queryByRole(role)).toBeNull()
    await expect(dialog.getAllByRole('button')).toHaveLength(2)
    await context.userEvent.keyboard('colleague@x.example{Enter}')
    await seen(await dialog.findByText('Invitation sent'))
    await waitFor(() => expect(dialog.getByRole('button', { name: 'Done' })).toHaveFocus())
  },
}

export const Taken: Story = {
  ...OneField,
  name: 'what is wrong with the one address stands below it',
  play: async (context) => {
    const dialog = await openAlone(context)
    const email = dialog.getByRole('textbox', { name: 'Email address' })
    await context.userEvent.keyboard('olle{Enter}')
    await expect(email).toHaveAccessibleDescription('Not an email address')
    await expect(email).toHaveFocus()
    await context.userEvent.clear(email)
    await context.userEvent.keyboard('olle@nordic.example{Enter}')
    await waitFor(() => expect(email).toHaveAccessibleDescription('Already a member'))
    await expect(email).toBeInvalid()
    await context.userEvent.keyboard('x')
    await expect(email).toBeValid()
  },
}

export const Repeated: Story = {
  ...tenant('permissions'),
  name: 'a second address that differs is told at its field, and nothing is sent',
  render,
  play: async (context) => {
    const { userEvent } = context
    const dialog = await openAlone(context)
    await userEvent.keyboard('nele@x.example')
    const again = dialog.getByRole('textbox', { name: 'Repeat the email address' })
    await userEvent.type(again, 'nela@x.example')
    await userEvent.click(dialog.getByRole('button', { name: 'Send invitation' }))
    await expect(again).toHaveAccessibleDescription('This is not the address above.')
    await expect(again).toHaveFocus()
    await expect(await invited(context, 'nele@x.example')).toBeUndefined()
    await userEvent.clear(again)
    await userEvent.type(again, 'NELE@x.example')
    await userEvent.click(dialog.getByRole('switch', { name: 'Invite members' }))
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await seen(await dialog.findByText('Invitation sent'))
    await expect(await invited(context, 'nele@x.example')).toMatchObject({
      grants: [{ scope: 'organization', permissions: ['invitation.create'] }],
    })
  },
}

export const EnterGivesNothing: Story = {
  ...Repeated,
  name: 'where access is given Enter alone sends nothing',
  play: async (context) => {
    const { userEvent } = context
    const dialog = await openAlone(context)
    await userEvent.keyboard('nele@x.example{Enter}')
    const again = dialog.getByRole('textbox', { name: 'Repeat the email address' })
    await userEvent.type(again, 'nele@x.example{Enter}')
    await seen(dialog.getByRole('button', { name: 'Send invitation' }))
    await expect(await invited(context, 'nele@x.example')).toBeUndefined()
  },
}

export const Keys: Story = {
  ...Repeated,
  name: 'everything can be done by keyboard',
  play: async (context) => {
    const { userEvent } = context
    const dialog = await openAlone(context)
    await userEvent.keyboard('nele@x.example{Tab}nele@x.example{Tab}')
    await expect(dialog.getAllByRole('switch')[0]).toHaveFocus()
    await userEvent.keyboard(' ')
    const send = dialog.getByRole('button', { name: 'Send invitation' })
    while (document.activeElement !== send) await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await seen(await dialog.findByText('Invitation sent'))
    await expect(await invited(context, 'nele@x.example')).toMatchObject({
      grants: [{ scope: 'organization', permissions: [expect.any(String)] }],
    })
  },
}
