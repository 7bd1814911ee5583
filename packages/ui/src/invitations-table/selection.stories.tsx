import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { InvitationsTable } from './invitations-table.tsx'

const meta: Meta<typeof InvitationsTable> = {
  title: 'InvitationsTable/Selection',
  component: InvitationsTable,
}
export default meta

type Story = StoryObj<typeof InvitationsTable>

const company = living(openCompany)

const render = hosted<Company>(
  (opened) => opened.owner,
  (opened) => <InvitationsTable organizationId={opened.organizationId} selectable />,
)

const bar = async () => within(await screen.findByRole('group', { name: 'Selected people' }))

export const Default: Story = {
  ...company,
  name: 'several invitations are sent again at once; those that cannot be say why',
  render,
  play: async ({ canvas, userEvent, loaded }) => {
    const { ask, owner, organizationId } = loaded.company as Company
    const { people } = await ask(owner, 'listPeople', { organizationId, search: 'noor' })
    await ask(owner, 'resendInvitation', { organizationId, invitationId: people[0]?.id ?? '' })
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Select all shown' }))
    const again = (await bar()).getByRole('button', { name: /^Send again/ })
    await waitFor(() => expect(again).toHaveTextContent('2'), { timeout: 8000 })
    await userEvent.click(again)
    const dialog = within(await screen.findByRole('dialog', { name: 'Send 2 invitations again?' }))
    await seen(dialog.getByText(/^That was quick/))
    await userEvent.click(dialog.getByRole('button', { name: 'Send again' }))
    await seen(await canvas.findByText('2 invitations sent again'))
  },
}

export const Narrow: Story = {
  ...company,
  name: 'on 320 pixels each card has its box before the address',
  parameters: { width: 320 },
  render,
  play: async ({ canvas, userEvent, canvasElement }) => {
    const boxes = await canvas.findAllByRole('checkbox')
    await userEvent.click(boxes[0]!)
    await seen((await bar()).getByText('1 selected'))
    const { left, right } = (
      canvasElement.querySelector('[data-slot=invitations-table]') as HTMLElement
    ).getBoundingClientRect()
    for (const cell of canvasElement.querySelectorAll('.rollcall-cell, .rollcall-row-icons *')) {
      const edges = cell.getBoundingClientRect()
      await expect(edges.left).toBeGreaterThanOrEqual(left)
      await expect(edges.right).toBeLessThanOrEqual(right)
    }
  },
}

export const Revoking: Story = {
  ...company,
  name: 'when all are revoked the focus is on the title, as there is no row',
  render,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Select all shown' }))
    await userEvent.click((await bar()).getByRole('button', { name: 'Revoke' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Revoke 3 invitations?' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Revoke 3 invitations' }))
    await seen(await canvas.findByText('3 invitations revoked'))
    await seen(await canvas.findByText('No invitation is waiting for an answer.'))
    await waitFor(() => expect(canvas.getByRole('heading')).toHaveFocus())
  },
}
