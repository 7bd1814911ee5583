import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { MembersTable } from './members-table.tsx'

const meta: Meta<typeof MembersTable> = { title: 'MembersTable/Acts', component: MembersTable }
export default meta

type Story = StoryObj<typeof MembersTable>

const render = (who: 'owner' | 'admin' | 'viewer', pollInterval?: number) =>
  hosted<Company>(
    (opened) => opened[who],
    (opened) => <MembersTable organizationId={opened.organizationId} />,
    { pollInterval },
  )

const company = living(openCompany)

export const RoleChange: Story = {
  ...company,
  name: 'a role changes at once',
  render: render('owner'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Role of Kwame Asante-Boateng: Member' }),
    )
    const admin = await screen.findByRole('menuitemradio', { name: 'Admin' })
    await expect(admin).toHaveAccessibleDescription('Invites and manages people and projects')
    await userEvent.click(admin)
    await seen(await canvas.findByRole('button', { name: 'Role of Kwame Asante-Boateng: Admin' }))
  },
}

export const RoleKept: Story = {
  ...company,
  name: 'a role that the server keeps goes back, and why is said',
  render: render('owner'),
  play: async ({ canvas, userEvent, loaded }) => {
    const { network } = loaded.company as Company
    const button = await canvas.findByRole('button', {
      name: 'Role of Kwame Asante-Boateng: Member',
    })
    network.down = true
    await userEvent.click(button)
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Viewer' }))
    await seen(await canvas.findByText(/Kwame Asante-Boateng is still Member/))
    await expect(button).toHaveAccessibleName('Role of Kwame Asante-Boateng: Member')
    network.down = false
  },
}

export const RoleChangedMeanwhile: Story = {
  ...company,
  name: 'a role that somebody else has just changed is not overwritten unseen',
  // Long enough that nobody looks again by themselves.
  render: render('owner', 600_000),
  play: async ({ canvas, userEvent, loaded }) => {
    const { ask, admin, organizationId } = loaded.company as Company
    await canvas.findByRole('button', { name: 'Role of Kwame Asante-Boateng: Member' })
    const { people } = await ask(admin, 'listPeople', { organizationId, search: 'kwame' })
    const memberId = people[0]?.id ?? ''
    await ask(admin, 'changeMember', { organizationId, memberId, role: 'viewer' })

    await userEvent.click(
      canvas.getByRole('button', { name: 'Role of Kwame Asante-Boateng: Member' }),
    )
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Admin' }))

    await seen(await canvas.findByText(/Somebody else changed this in the meantime/))
    await canvas.findByRole('button', { name: 'Role of Kwame Asante-Boateng: Viewer' })
  },
}

export const RoleMenu: Story = {
  ...company,
  name: 'roles above one’s own stay in the menu and say why not',
  render: render('admin'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Role of Kwame Asante-Boateng: Member' }),
    )
    const owner = await screen.findByRole('menuitemradio', { name: 'Owner' })
    await expect(owner).toHaveAttribute('aria-disabled', 'true')
    await expect(owner).toHaveAccessibleDescription('Only Owner or a higher role can do this.')
  },
}

export const Suspending: Story = {
  ...company,
  name: 'somebody who is suspended stays in the list, marked, and can be reactivated',
  render: render('owner'),
  play: async ({ canvas, userEvent }) => {
    const menu = await canvas.findByRole('button', { name: 'Actions for Kwame Asante-Boateng' })
    await userEvent.click(menu)
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Suspend' }))
    await seen(await canvas.findByText('Kwame Asante-Boateng is suspended and has no access'))
    await seen(await canvas.findByText('Suspended'))
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())

    await userEvent.click(menu)
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Reactivate' }))
    await seen(await canvas.findByText('Kwame Asante-Boateng has access again'))
    await waitFor(() => expect(canvas.queryByText('Suspended')).toBeNull())
  },
}

export const Removal: Story = {
  ...company,
  name: 'after a removal the focus is on the next row',
  render: render('owner'),
  play: async ({ canvas, userEvent }) => {
    const actions = await canvas.findByRole('button', { name: 'Actions for Kwame Asante-Boateng' })
    actions.focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Remove Kwame Asante-Boateng?' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove Kwame' }))
    await seen(await canvas.findByText('Kwame Asante-Boateng was removed'))
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Actions for lena/), {
      timeout: 3000,
    })
  },
}

export const RemovalRefusedLater: Story = {
  ...company,
  name: 'a refusal is told although the dialog was closed before it came',
  render: render('owner', 600_000),
  play: async ({ canvas, userEvent, loaded }) => {
    const { network } = loaded.company as Company
    const actions = await canvas.findByRole('button', { name: 'Actions for Kwame Asante-Boateng' })
    await userEvent.click(actions)
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove…' }))
    const dialog = within(await screen.findByRole('dialog'))
    network.delay = 700
    network.down = true
    await userEvent.click(dialog.getByRole('button', { name: 'Remove Kwame' }))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await seen(
      await canvas.findByText(/The server did not answer/, { selector: '.rollcall-notice *' }),
    )
    network.delay = 0
    network.down = false
    await seen(await canvas.findByText('Kwame Asante-Boateng'))
  },
}

export const OneChangeAtATime: Story = {
  ...company,
  name: 'a second change of somebody waits for the first, and nobody else is blamed',
  render: render('owner', 600_000),
  play: async ({ canvas, userEvent, loaded }) => {
    const { network } = loaded.company as Company
    const button = await canvas.findByRole('button', { name: /^Role of Kwame Asante-Boateng/ })
    network.delay = 600
    await userEvent.click(button)
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Viewer' }))
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'))
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    await userEvent.click(button)
    await expect(screen.queryByRole('menu')).toBeNull()

    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
    network.delay = 0
    await userEvent.click(button)
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Admin' }))
    await canvas.findByRole('button', { name: 'Role of Kwame Asante-Boateng: Admin' })
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
    await expect(canvas.queryByText(/Somebody else changed this/)).toBeNull()
  },
}

export const CoolDown: Story = {
  ...company,
  name: 'what was sent a moment ago says when it can be sent again',
  render: render('owner'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Send again to procurement@/ }))
    await seen(await canvas.findByText(/Invitation sent again to procurement@/))
    await userEvent.click(canvas.getByRole('button', { name: /^Actions for procurement@/ }))
    const again = await screen.findByRole('menuitem', { name: /^Send again/ })
    await expect(again).toHaveTextContent(
      /Sent a moment ago\. You can resend in (\d+ seconds|1 minute)\./,
    )
  },
}

export const Undelivered: Story = {
  ...living(async () => {
    const opened = await openCompany()
    const { mails, rollcall } = opened
    await rollcall.outbox.flush()
    const report = (to: string, event: 'bounced' | 'complained') => {
      const { idempotencyKey = '' } = mails.find((mail) => mail.to.startsWith(to)) ?? {}
      return rollcall.outbox.report({ idempotencyKey, event })
    }
    await report('noor@', 'bounced')
    await report('lena.fischer@', 'complained')
    return opened
  }),
  name: 'an invitation whose mail came back says so, and is sent again from its row',
  render: render('owner'),
  play: async ({ canvas, userEvent }) => {
    const row = async (address: string) =>
      (await canvas.findByText(address)).closest('tr') as HTMLElement
    const noor = await row('noor@haddad.example')
    const lena = await row('lena.fischer@hamburg-hosting.example')
    await seen(within(noor).getByText('Not delivered'))
    await seen(within(lena).getByText('Reported as spam'))

    await userEvent.click(within(lena).getByRole('button', { name: /^Actions for lena/ }))
    const refused = await screen.findByRole('menuitem', { name: /^Send again/ })
    await expect(refused).toHaveTextContent(/reported mail of this organization as unwanted/)
    await userEvent.keyboard('{Escape}')
    await userEvent.click(within(noor).getByRole('button', { name: /^Send again to noor@/ }))
    await seen(await canvas.findByText(/Invitation sent again to noor@/))
    await waitFor(() => expect(noor).not.toHaveTextContent('Not delivered'))
  },
}

export const LastOwner: Story = {
  ...company,
  name: 'the last owner cannot leave and reads why',
  render: render('owner'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for Olle Lindqvist' }))
    const leave = await screen.findByRole('menuitem', { name: /^Leave…/ })
    await expect(leave).toHaveAttribute('aria-disabled', 'true')
    await expect(leave).toHaveAccessibleName(/^Leave….*needs an owner/)
  },
}

export const Expired: Story = {
  ...company,
  name: 'an expired invitation is sent again from its row',
  render: render('owner'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Send again to procurement@/ }))
    await seen(await canvas.findByText(/Invitation sent again to procurement@/))
    await waitFor(() => expect(canvas.queryByText('Expired')).toBeNull())
  },
}
