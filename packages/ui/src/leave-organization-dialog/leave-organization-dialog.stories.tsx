import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { openCompany, openStudio, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { LeaveOrganizationDialog } from './leave-organization-dialog.tsx'

const meta: Meta<typeof LeaveOrganizationDialog> = {
  title: 'LeaveOrganizationDialog',
  component: LeaveOrganizationDialog,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof LeaveOrganizationDialog>

const onLeft = fn()

const render = (who: 'owner' | 'viewer') =>
  hosted<Company>(
    (company) => company[who],
    ({ organizationId }) => (
      <LeaveOrganizationDialog
        organizationId={organizationId}
        open
        onOpenChange={() => undefined}
        onLeft={onLeft}
      />
    ),
  )

export const Default: Story = {
  ...living(openCompany),
  name: 'it says what is lost, and lets go',
  render: render('viewer'),
  play: async ({ userEvent }) => {
    const dialog = await screen.findByRole('dialog', { name: 'Leave Acme Cloud?' })
    await expect(dialog).toHaveAccessibleDescription(/^You lose access at once/)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Leave Acme Cloud' }))
    await waitFor(() => expect(onLeft).toHaveBeenCalled())
  },
}

export const Refused: Story = {
  ...living(openStudio),
  name: 'the last owner reads why not',
  render: render('owner'),
  play: async ({ userEvent }) => {
    const dialog = within(await screen.findByRole('dialog', { name: 'Leave Acme Cloud?' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Leave Acme Cloud' }))
    await seen(await dialog.findByText(/An organization needs an owner/))
  },
}
