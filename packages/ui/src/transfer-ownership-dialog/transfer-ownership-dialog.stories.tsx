import type { Member } from '@rollcall/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type ReactElement } from 'react'
import { expect, screen, waitFor, within } from 'storybook/test'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { openTenant, type Tenant } from '../../../../.storybook/tenants.ts'
import { MembersTable } from '../members-table/members-table.tsx'
import { TransferOwnershipDialog } from './transfer-ownership-dialog.tsx'

const meta: Meta<typeof TransferOwnershipDialog> = {
  title: 'TransferOwnershipDialog',
  component: TransferOwnershipDialog,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof TransferOwnershipDialog>
type Found = Tenant & { member: Member }

const tenant = (name: string) =>
  living(async (): Promise<Found> => {
    const opened = await openTenant('administrators')
    const { member } = await opened.add('kersti@venta.example', name, 'administrator')
    return { ...opened, member }
  })

const render = hosted<Found>(
  (found) => found.owner,
  (found) => <Page found={found} />,
)

function Page({ found: { organizationId, member } }: { found: Found }): ReactElement {
  const [open, setOpen] = useState(true)
  const [offered, setOffered] = useState('nothing is offered')
  return (
    <>
      <button type='button' onClick={() => setOpen(true)}>
        Ask
      </button>
      <p>{offered}</p>
      <TransferOwnershipDialog
        organizationId={organizationId}
        member={member}
        open={open}
        onOpenChange={setOpen}
        onOffered={(offer) => setOffered(`it is ${offer.status}`)}
      />
    </>
  )
}

const title = 'Offer the ownership of Venta Grupp to Kersti Tamm?'

export const Default: Story = {
  ...tenant('Kersti Tamm'),
  name: 'it says what changes and when; the way out has the focus',
  render,
  play: async () => {
    const dialog = await screen.findByRole('dialog', { name: title })
    await expect(dialog).toHaveAccessibleDescription(
      'Nothing changes until Kersti accepts. Then Kersti is Owner and you become Administrator.',
    )
    await waitFor(() =>
      expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus(),
    )
  },
}

export const Offered: Story = {
  ...Default,
  name: 'an offer changes nothing yet',
  play: async ({ canvas, userEvent, loaded }) => {
    const dialog = within(await screen.findByRole('dialog', { name: title }))
    await userEvent.click(dialog.getByRole('button', { name: 'Send offer' }))
    await seen(await canvas.findByText('it is offered'))
    const { ask, owner, organizationId } = loaded.company as Found
    const { viewer } = await ask(owner, 'getOrganization', { organizationId })
    await expect(viewer.role).toBe('owner')
  },
}

export const Asked: Story = {
  ...tenant('José Antonio Fernández de la Cruz y Montealegre'),
  name: 'dark, a long name is said in full',
  render,
  globals: { scheme: 'dark' },
  play: async () => {
    await screen.findByRole('dialog', {
      name: /^Offer the ownership of Venta Grupp to José Antonio Fernández de la Cruz y Mont/,
    })
  },
}

export const Twice: Story = {
  ...tenant('Kersti Tamm'),
  name: 'while one offer waits there is no second one',
  render,
  play: async ({ userEvent, loaded }) => {
    const { ask, owner, organizationId, member } = loaded.company as Found
    await ask(owner, 'offerOwnership', { organizationId, memberId: member.id })
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Send offer' }))
    await seen(await dialog.findByText(/The ownership is offered already/))
  },
}

export const FromTheRow: Story = {
  ...tenant('Kersti Tamm'),
  name: 'the menu of a row leads to it, for the owner alone',
  render: hosted<Found>(
    (found) => found.owner,
    ({ organizationId }) => <MembersTable organizationId={organizationId} />,
  ),
  play: async ({ canvas, userEvent }) => {
    const menu = await canvas.findByRole('button', { name: 'Actions for Kersti Tamm' })
    await userEvent.click(menu)
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Offer ownership…' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Send offer' }))
    await seen(await canvas.findByText(/^Ownership offered to Kersti Tamm/))
    await waitFor(() => expect(menu).toHaveFocus())
  },
}
