import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { openCompany, openStudio, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { LeaveOrganizationButton } from './leave-organization-button.tsx'

const meta: Meta<typeof LeaveOrganizationButton> = {
  title: 'LeaveOrganizationButton',
  component: LeaveOrganizationButton,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof LeaveOrganizationButton>

const onLeft = fn()

const render = (who: 'owner' | 'viewer') =>
  hosted<Company>(
    (company) => company[who],
    ({ organizationId }) => (
      <LeaveOrganizationButton organizationId={organizationId} onLeft={onLeft} />
    ),
  )

export const Leaving: Story = {
  ...living(openCompany),
  name: 'it asks first, and is gone once the viewer has left',
  render: render('viewer'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Leave Acme Cloud' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Leave Acme Cloud?' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Leave Acme Cloud' }))
    await waitFor(() => expect(onLeft).toHaveBeenCalled())
    await waitFor(() => expect(canvas.queryByRole('button')).toBeNull())
  },
}

export const LastOwner: Story = {
  ...living(openStudio),
  name: 'the last owner reads why they cannot leave',
  render: render('owner'),
  play: async ({ canvas, userEvent }) => {
    const leave = await canvas.findByRole('button', { name: 'Leave Acme Cloud' })
    await expect(leave).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(leave)
    await seen(
      await screen.findByText(/An organization needs an owner/, { selector: '.rollcall-tooltip' }),
    )
    await expect(screen.queryByRole('dialog')).toBeNull()
  },
}
