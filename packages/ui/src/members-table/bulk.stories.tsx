import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { MembersTable } from './members-table.tsx'

const meta: Meta<typeof MembersTable> = { title: 'MembersTable/Bulk acts', component: MembersTable }
export default meta

type Story = StoryObj<typeof MembersTable>

const company = living(openCompany)

const render = (who: 'owner' | 'admin' | 'viewer' = 'owner') =>
  hosted<Company>(
    (opened) => opened[who],
    (opened) => <MembersTable organizationId={opened.organizationId} selectable />,
  )

const box = (name: string) => screen.findByRole('checkbox', { name: `Select ${name}` })
const bar = async () => within(await screen.findByRole('group', { name: 'Selected people' }))
const rolesOf = async ({ ask, owner, organizationId }: Company) => {
  const { people } = await ask(owner, 'listPeople', { organizationId })
  return Object.fromEntries(people.map(({ email, role }) => [email, role]))
}

export const Asking: Story = {
  ...company,
  name: 'before people are removed they are named, and so is who stays, with the reason',
  render: render(),
  play: async ({ userEvent }) => {
    for (const name of ['Kwame Asante-Boateng', 'Олена Шевченко', '王秀英', 'noor@haddad.example'])
      await userEvent.click(await box(name))
    await userEvent.click((await bar()).getByRole('button', { name: 'Remove 3' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Remove 3 people?' }))
    await seen(dialog.getByText('Kwame Asante-Boateng'))
    await seen(dialog.getByText('Not covered:'))
    await seen(dialog.getByText('Is only invited so far'))
  },
}

export const AskingOnAPhone: Story = {
  ...Asking,
  name: 'on 320 pixels and in the dark they are named as well',
  parameters: { width: 320 },
  globals: { scheme: 'dark' },
}

export const Removing: Story = {
  ...company,
  name: 'people are removed together, those left out are told with the reason, and the focus stays',
  render: render(),
  play: async ({ canvas, userEvent, loaded }) => {
    const { ask, owner, organizationId } = loaded.company as Company
    for (const name of ['Kwame Asante-Boateng', '王秀英', 'noor@haddad.example'])
      await userEvent.click(await box(name))
    const remove = (await bar()).getByRole('button', { name: 'Remove 2' })
    remove.focus()
    await userEvent.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog', { name: 'Remove 2 people?' })
    await expect(dialog).toHaveAccessibleDescription(/^They lose access at once/)
    await expect(dialog).toHaveTextContent('Kwame Asante-Boateng')
    await expect(dialog).toHaveTextContent('noor@haddad.exampleIs only invited so far')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove 2 people' }))
    await seen(await canvas.findByText('2 people were removed'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expect(screen.queryByRole('group', { name: 'Selected people' })).toBeNull()
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-pick'))
    const { people } = await ask(owner, 'listPeople', { organizationId, kind: 'member' })
    await expect(people).toHaveLength(8)
  },
}

export const Role: Story = {
  ...company,
  name: 'several people get one role at once',
  render: render(),
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await box('Kwame Asante-Boateng'))
    await userEvent.click(await box('Олена Шевченко'))
    await userEvent.click((await bar()).getByRole('button', { name: 'Change role' }))
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Viewer' }))
    const dialog = await screen.findByRole('dialog', { name: 'Change 2 people to Viewer?' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Change role' }))
    await seen(await canvas.findByText('2 people are Viewer now'))
    await expect(await rolesOf(loaded.company as Company)).toMatchObject({
      'kwame@acme.example': 'viewer',
      'olena.shevchenko@acme.example': 'viewer',
    })
  },
}

export const Refused: Story = {
  ...company,
  name: 'who is refused stays chosen, with the reason in words',
  render: hosted<Company>(
    (opened) => opened.owner,
    (opened) => <MembersTable organizationId={opened.organizationId} selectable />,
    { pollInterval: 600_000 },
  ),
  play: async ({ canvas, userEvent, loaded }) => {
    const { ask, owner, organizationId } = loaded.company as Company
    await userEvent.click(await box('Kwame Asante-Boateng'))
    await userEvent.click(await box('王秀英'))
    const { people } = await ask(owner, 'listPeople', { organizationId, search: 'kwame' })
    await ask(owner, 'removeMember', { organizationId, memberId: people[0]?.id ?? '' })

    await userEvent.click((await bar()).getByRole('button', { name: 'Remove' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Remove 2 people' }))
    const acts = await bar()
    await seen(await acts.findByText('1 person was removed. 1 was refused and is still selected.'))
    const heard = canvas.getAllByRole('status').map((status) => status.textContent)
    await expect(heard).toContain('1 person was removed. 1 was refused and is still selected.')
    await seen(acts.getByText('Kwame Asante-Boateng'))
    await seen(acts.getByText(/^This is no longer here/))
  },
}

export const Unreachable: Story = {
  ...company,
  name: 'when the server does not answer, the choice stays and can be confirmed once more',
  render: render(),
  play: async ({ canvas, userEvent, loaded }) => {
    const { network } = loaded.company as Company
    await userEvent.click(await box('Kwame Asante-Boateng'))
    await userEvent.click((await bar()).getByRole('button', { name: 'Remove' }))
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Remove Kwame Asante-Boateng?' }),
    )
    network.down = true
    await userEvent.click(dialog.getByRole('button', { name: 'Remove' }))
    await seen(await dialog.findByText(/The server did not answer/))
    network.down = false
    await userEvent.click(dialog.getByRole('button', { name: 'Remove' }))
    await seen(await canvas.findByText('1 person was removed'))
  },
}
