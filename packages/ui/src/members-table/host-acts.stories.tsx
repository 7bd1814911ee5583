import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import type { OwnColumn } from '../people/columns.ts'
import { MembersTable, type MembersTableProps } from './members-table.tsx'

const meta: Meta<typeof MembersTable> = { title: 'MembersTable/Host acts', component: MembersTable }
export default meta

type Story = StoryObj<typeof MembersTable>

const company = living(openCompany)

const render = (props: Omit<MembersTableProps, 'organizationId'>) =>
  hosted<Company>(
    (opened) => opened.owner,
    (opened) => <MembersTable organizationId={opened.organizationId} {...props} />,
  )

export const ConfirmedResend: Story = {
  ...company,
  name: 'where the host wants it, sending again is asked about first',
  render: render({ confirm: ['resendInvitation'] }),
  play: async ({ canvas, userEvent }) => {
    const again = await canvas.findByRole('button', { name: /^Send again to procurement@/ })
    await userEvent.click(again)
    const dialog = await screen.findByRole('dialog', { name: 'Send the invitation again?' })
    await expect(dialog).toHaveAccessibleDescription(/^procurement@.* gets a new link\./)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Send again' }))
    await seen(await canvas.findByText(/Invitation sent again to procurement@/))
    await waitFor(() =>
      expect(document.activeElement).toHaveAccessibleName(/^Actions for procurement@/),
    )
  },
}

export const NotConfirmed: Story = {
  ...company,
  name: 'what is asked about and not confirmed does not happen',
  render: render({ confirm: ['suspendMember'] }),
  play: async ({ canvas, userEvent, loaded }) => {
    const { ask, owner, organizationId } = loaded.company as Company
    const menu = await canvas.findByRole('button', { name: 'Actions for Kwame Asante-Boateng' })
    await userEvent.click(menu)
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Suspend' }))
    const dialog = await screen.findByRole('dialog', { name: 'Suspend Kwame Asante-Boateng?' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(menu).toHaveFocus())
    const { people } = await ask(owner, 'listPeople', { organizationId, status: ['suspended'] })
    await expect(people).toEqual([])
  },
}

export const RefusedInDialog: Story = {
  ...company,
  name: 'a refusal is read in the dialog in which the act was confirmed',
  render: render({ confirm: ['suspendMember'] }),
  play: async ({ canvas, userEvent, loaded }) => {
    const { network } = loaded.company as Company
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Actions for Kwame Asante-Boateng' }),
    )
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Suspend' }))
    const dialog = within(await screen.findByRole('dialog'))
    network.down = true
    await userEvent.click(dialog.getByRole('button', { name: 'Suspend' }))
    await seen(await dialog.findByText(/The server did not answer/))
    network.down = false
  },
}

const edit = fn()

export const OwnActs: Story = {
  ...company,
  name: 'acts of the host stand first in the menu, and find the focus on the row',
  render: render({
    rowActs: (person) =>
      person.kind === 'invitation'
        ? []
        : [
            { id: 'edit', label: 'Edit', icon: 'edit', onChoose: () => edit(person.email) },
            {
              id: 'transfer',
              label: 'Transfer the organization',
              refused: 'Only an administrator can take it over.',
              onChoose: edit,
            },
          ],
  }),
  play: async ({ canvas, userEvent }) => {
    const menu = await canvas.findByRole('button', { name: 'Actions for Kwame Asante-Boateng' })
    edit.mockImplementation(() => expect(menu).toHaveFocus())
    await userEvent.click(menu)
    const items = await screen.findAllByRole('menuitem')
    await expect(items[0]).toHaveTextContent('Edit')
    await expect(items[1]).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(items[1]!)
    await expect(edit).not.toHaveBeenCalled()
    await userEvent.click(items[0]!)
    await waitFor(() => expect(edit).toHaveBeenCalledWith('kwame@acme.example'))
  },
}

const teams: Readonly<Record<string, string>> = { 'kwame@acme.example': 'Platform' }
const team: OwnColumn = {
  id: 'team',
  label: 'Team',
  width: 120,
  render: ({ email, kind }) => (kind === 'member' ? (teams[email] ?? '–') : null),
}

export const OwnColumns: Story = {
  ...company,
  name: 'a column of the host stands among the others, with its label where rows are cards',
  render: render({ columns: ['person', team, 'role', 'active'] }),
  play: async ({ canvas }) => {
    await canvas.findByText('Platform')
    const heads = canvas.getAllByRole('columnheader').map((head) => head.textContent)
    await expect(heads).toEqual(['NameName', 'Team', 'Role', 'Last activeLast active', 'Actions'])
    const noor = (await canvas.findByText('noor@haddad.example')).closest('tr')
    await expect(noor?.querySelector('[data-column=team]')).toBeEmptyDOMElement()
  },
}

export const OwnColumnsOnAPhone: Story = {
  ...OwnColumns,
  name: 'on 320 pixels the label of that column stands before its value',
  parameters: { width: 320 },
  play: async ({ canvas }) => {
    const cell = await canvas.findByText('Platform')
    await expect(getComputedStyle(cell, '::before').content).toContain('Team')
  },
}
