import { definePolicy } from '@rollcall/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen } from 'storybook/test'
import { openBox } from '../../../../.storybook/inviting.ts'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { openWorld } from '../../../../.storybook/server.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { InviteDialog } from './invite-dialog.tsx'

const meta: Meta<typeof InviteDialog> = { title: 'InviteDialog/Seats', component: InviteDialog }
export default meta

type Story = StoryObj<typeof InviteDialog>

/** Ten people where an invitation takes a seat at once. */
const counted = definePolicy({
  permissions: ['page.read'],
  roles: { chief: { permissions: 'all' }, reader: { permissions: ['page.read'] } },
  owners: { role: 'chief' },
  members: { seats: { countInvitations: true } },
  invitations: { role: 'reader', ask: ['email', 'role'] },
})

const limited = (seatLimit: number) =>
  living(async (): Promise<Company> => {
    const world = await openWorld({ policies: { counted } })
    const owner = world.account('chief@club.example', { name: 'Wanjiru Kamau' })
    const { organization } = await world.rollcall.organizations.create({
      name: 'Small press',
      policy: 'counted',
      owner,
      seatLimit,
    })
    const organizationId = organization.id
    for (let index = 1; index <= 7; index += 1) {
      const user = world.account(`reader${index}@club.example`)
      await world.rollcall.members.add({ organizationId, user, role: 'reader', grants: [] })
    }
    return { ...world, organizationId, owner, admin: owner, viewer: owner }
  })

const render = hosted<Company>(
  (opened) => opened.owner,
  (opened) => <InviteDialog organizationId={opened.organizationId} />,
)

export const Room: Story = {
  ...limited(20),
  name: 'the meter says how many seats are taken',
  render,
  play: async (context) => {
    const dialog = await openBox(context)
    await context.userEvent.paste('ada@x.example, bo@x.example')
    await seen(await dialog.findByText('8 of 20 taken'))
    await expect(dialog.queryByText(/free/)).toBeNull()
  },
}

export const NearlyFull: Story = {
  ...limited(10),
  name: 'more people than seats are told before anything is sent, and those left over stay',
  render,
  play: async (context) => {
    const { userEvent } = context
    const dialog = await openBox(context)
    await userEvent.paste('ada@x.example, bo@x.example, cy@x.example')
    await seen(await dialog.findByText('Only 2 seats are free. The others would be refused.'))
    await userEvent.click(dialog.getByRole('button', { name: 'Send 3 invitations' }))
    await seen(await dialog.findByText('2 invitations sent'))
    await seen(dialog.getByText(/^All seats are taken \(10\)/))
    await seen(dialog.getByRole('button', { name: 'Edit cy@x.example' }))
    await seen(await dialog.findByText('10 of 10 taken'))
  },
}

export const NearlyFullDark: Story = {
  ...NearlyFull,
  name: 'dark, nearly full',
  globals: { scheme: 'dark' },
}

export const Full: Story = {
  ...limited(8),
  name: 'where no seat is free the button stays and says why',
  render,
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'Invite' })
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(button)
    await expect(await screen.findByRole('tooltip')).toHaveTextContent('All seats are taken (8).')
    await expect(screen.queryByRole('dialog')).toBeNull()
  },
}

export const Later: Story = {
  ...living(async (): Promise<Company> => {
    const opened = await openCompany()
    await opened.rollcall.organizations.setSeatLimit(opened.organizationId, 10)
    return opened
  }),
  name: 'where an invitation takes none yet, it says when it will',
  render,
  play: async (context) => {
    const dialog = await openBox(context)
    await seen(dialog.getByText('An invitation takes a seat once it is accepted.'))
  },
}
