import { MembersTable } from '@rollcall/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen } from 'storybook/test'
import { openCompany, type Company } from '../people.ts'
import { hosted, living, seen } from '../story.tsx'

const meta: Meta = { title: 'Flows/On a bad network' }
export default meta

type Story = StoryObj

const story = {
  ...living(openCompany),
  render: hosted<Company>(
    (opened) => opened.owner,
    (opened) => <MembersTable organizationId={opened.organizationId} />,
  ),
}

export const Slow: Story = {
  ...story,
  name: 'with a delay, what comes is drawn in its shape until it is there',
  globals: { latency: '400' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading')).toBeInTheDocument()
    await expect(canvas.queryByText('Olle Lindqvist')).toBeNull()
    await seen(await canvas.findByText('Olle Lindqvist'))
  },
}

export const EveryRequestFails: Story = {
  ...story,
  name: 'when every request fails, it says so and offers another try',
  globals: { failure: 'all' },
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('The members could not be loaded'))
    await seen(canvas.getByRole('button', { name: 'Try again' }))
  },
}

export const EverySecondChangeFails: Story = {
  ...story,
  name: 'when every second change fails, the first is kept and the second taken back',
  globals: { failure: 'writes' },
  play: async ({ canvas, userEvent }) => {
    const roleOf = (name: string, role: string) =>
      canvas.findByRole('button', { name: `Role of ${name}: ${role}` })
    const change = async (name: string, from: string, to: string): Promise<void> => {
      await userEvent.click(await roleOf(name, from))
      await userEvent.click(await screen.findByRole('menuitemradio', { name: to }))
    }
    await change('Sarah O’Connell', 'Admin', 'Viewer')
    await seen(await roleOf('Sarah O’Connell', 'Viewer'))
    await change('Kwame Asante-Boateng', 'Member', 'Viewer')
    await seen(await canvas.findByText(/server|try again/i))
    await seen(await roleOf('Kwame Asante-Boateng', 'Member'))
    await seen(await roleOf('Sarah O’Connell', 'Viewer'))
  },
}

export const Offline: Story = {
  ...story,
  name: 'without a network, it says so and offers another try',
  globals: { failure: 'offline' },
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('The members could not be loaded'))
    await seen(canvas.getByRole('button', { name: 'Try again' }))
  },
}
