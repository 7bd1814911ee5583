import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { MembersTable, type MembersTableProps } from './members-table.tsx'

const meta: Meta<typeof MembersTable> = {
  title: 'MembersTable/Composition',
  component: MembersTable,
}
export default meta

type Story = StoryObj<typeof MembersTable>

const told: [email: string, name: string, twoFactor: 'on' | 'off', locale: string][] = [
  ['sarah@acme.example', 'Sarah O’Connell', 'on', 'en'],
  ['xiuying.wang@acme.example', '王秀英', 'on', 'zh'],
  ['kwame@acme.example', 'Kwame Asante-Boateng', 'off', 'de'],
  ['olena.shevchenko@acme.example', 'Олена Шевченко', 'off', 'ru'],
]

/** A company of which it is known of some people which language they read and whether a second factor is on. */
const company = living(async () => {
  const opened = await openCompany()
  const { organizationId, owner, ask } = opened
  const { people } = await ask(owner, 'listPeople', { organizationId })
  for (const [email, name, twoFactor, locale] of told) {
    const actor = opened.account(email, { name, twoFactor })
    await opened.ago('PT5M', () => ask(actor, 'getOrganization', { organizationId }))
    const memberId = people.find((person) => person.email === email)?.id ?? ''
    await ask(owner, 'changeMember', { organizationId, memberId, locale })
  }
  return opened
})

const render = (props: Omit<MembersTableProps, 'organizationId'>) =>
  hosted<Company>(
    (opened) => opened.owner,
    (opened) => <MembersTable organizationId={opened.organizationId} {...props} />,
  )

const everything: Omit<MembersTableProps, 'organizationId'> = {
  columns: ['id', 'person', 'email', 'role', 'locale', 'status', 'twoFactor'],
  filters: ['role', 'locale', 'status', 'twoFactor'],
}

const heads = ['ID', 'Name', 'Email', 'Role', 'Language', 'Status', 'Two-factor', 'Actions']

const row = async (name: string): Promise<HTMLElement> => {
  const cell = await screen.findByText(name, { selector: '.rollcall-person-name' })
  return cell.closest('tr') as HTMLElement
}

export const Columns: Story = {
  ...company,
  name: 'a host chooses what is told of each person',
  render: render(everything),
  play: async ({ canvas }) => {
    await canvas.findByText('Olle Lindqvist')
    for (const [index, name] of heads.entries()) {
      await expect(canvas.getAllByRole('columnheader')[index]).toHaveAccessibleName(name)
    }
    const kwame = await row('Kwame Asante-Boateng')
    for (const text of ['kwame@acme.example', 'Member', 'German', 'Active', 'Off'])
      await expect(kwame).toHaveTextContent(text)
    const noor = await row('noor@haddad.example')
    for (const text of ['Admin', 'Invited', 'Not yet']) await expect(noor).toHaveTextContent(text)
  },
}

export const ColumnsDark: Story = {
  ...Columns,
  name: 'dark, with many columns',
  globals: { scheme: 'dark' },
}

export const ColumnsInLittleRoom: Story = {
  ...Columns,
  name: 'many columns become cards before they are too narrow to be read',
  parameters: { width: 760 },
  play: async ({ canvas }) => {
    await canvas.findByText('Olle Lindqvist')
    await seen(canvas.getByRole('combobox', { name: 'Sort by' }))
    const kwame = await row('Kwame Asante-Boateng')
    for (const cell of within(kwame).getAllByRole('cell')) {
      await expect(cell.scrollWidth).toBeLessThanOrEqual(kwame.clientWidth)
    }
  },
}

export const ColumnsOnAPhone: Story = {
  ...Columns,
  name: 'on 320 pixels nothing stands beside the card',
  parameters: { width: 320 },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('Olle Lindqvist')
    const screenOf = canvasElement.querySelector('[data-slot=members-table]') as HTMLElement
    const { left, right } = screenOf.getBoundingClientRect()
    for (const part of screenOf.querySelectorAll('.rollcall-cell, .rollcall-members-tools > *')) {
      const box = part.getBoundingClientRect()
      if (box.width === 0) continue
      await expect(box.left).toBeGreaterThanOrEqual(left)
      await expect(box.right).toBeLessThanOrEqual(right)
    }
  },
}

export const TwoFactorFilter: Story = {
  ...company,
  name: 'people are filtered by their second factor and by their language',
  render: render(everything),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Two-factor' }))
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'On' }))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(3))
    await userEvent.click(canvas.getByRole('button', { name: 'Language' }))
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Chinese' }))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(2))
    await seen(await canvas.findByText('王秀英'))
  },
}

export const Id: Story = {
  ...company,
  name: 'an id is shortened, and whole in its title and on the clipboard',
  render: render(everything),
  play: async ({ canvas, userEvent }) => {
    const id = await canvas.findByRole('button', { name: /Copy the ID of Kwame/ })
    await expect(id.title).toHaveLength(36)
    await expect(id).toHaveTextContent(id.title.slice(0, 8))
    await userEvent.click(id)
    await seen(await canvas.findByText(/ID of Kwame Asante-Boateng copied|Copy this ID/))
  },
}

export const MembersOnly: Story = {
  ...company,
  name: 'without invitations the list, its count and its filters are of members only',
  render: render({ people: 'members' }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Olle Lindqvist')
    await expect(canvas.getAllByRole('row')).toHaveLength(11)
    await seen(canvas.getByText('10'))
    await userEvent.click(canvas.getByRole('button', { name: 'Status' }))
    await screen.findByRole('menuitemcheckbox', { name: 'Suspended' })
    await expect(screen.queryByRole('menuitemcheckbox', { name: 'Invited' })).toBeNull()
    await userEvent.keyboard('{Escape}')
  },
}

const onOpenMember = fn()

export const Opening: Story = {
  ...company,
  name: 'a member is opened by their name, also with the keyboard; an invitation is not',
  render: render({ onOpenMember }),
  play: async ({ canvas, userEvent }) => {
    const name = await canvas.findByRole('button', { name: 'Kwame Asante-Boateng' })
    name.focus()
    await userEvent.keyboard('{Enter}')
    await expect(onOpenMember).toHaveBeenLastCalledWith(
      expect.objectContaining({ kind: 'member', email: 'kwame@acme.example' }),
    )
    await expect(canvas.queryByRole('button', { name: 'noor@haddad.example' })).toBeNull()
  },
}

export const InviteAtStart: Story = {
  ...company,
  name: 'the button that invites stands where the host wants it',
  render: render({ inviteAt: 'start' }),
  play: async ({ canvas }) => {
    const invite = await canvas.findByRole('button', { name: 'Invite' })
    const search = canvas.getByRole('searchbox')
    await expect(invite.getBoundingClientRect().right).toBeLessThan(
      search.getBoundingClientRect().left,
    )
  },
}
