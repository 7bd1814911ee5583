import type { Person } from '@rollcall/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { openTenant } from '../../../../.storybook/tenants.ts'
import { InvitationsTable } from '../invitations-table/invitations-table.tsx'
import { MembersTable } from '../members-table/members-table.tsx'
import { EditInvitationDialog } from './edit-invitation-dialog.tsx'

const meta: Meta<typeof EditInvitationDialog> = {
  title: 'EditInvitationDialog',
  component: EditInvitationDialog,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof EditInvitationDialog>
type Open = Company & { invitation: Person }

const email = 'noor@haddad.example'
const onEdited = fn()

async function find(company: Company): Promise<Person> {
  const { ask, owner, organizationId } = company
  const { people } = await ask(owner, 'listPeople', { organizationId, kind: 'invitation' })
  const found = people.find((person) => person.email === email)
  if (!found) throw new Error('Noor is invited.')
  return found
}

const noor = living(async (): Promise<Open> => {
  const company = await openCompany()
  return { ...company, invitation: await find(company) }
})

const render = hosted<Open>(
  (opened) => opened.owner,
  ({ organizationId, invitation }) => (
    <EditInvitationDialog
      organizationId={organizationId}
      invitation={invitation}
      open
      onOpenChange={() => undefined}
      onEdited={onEdited}
    />
  ),
  { pollInterval: 600_000 },
)

const dialogOf = async () =>
  within(await screen.findByRole('dialog', { name: `Edit the invitation to ${email}` }))

async function chooseRole(
  userEvent: { click: (element: Element) => Promise<void> },
  dialog: ReturnType<typeof within>,
  role: string,
): Promise<void> {
  await userEvent.click(dialog.getByRole('button', { name: /^Role/ }))
  await userEvent.click(await screen.findByRole('menuitemradio', { name: role }))
}

export const Default: Story = {
  ...noor,
  name: 'the role is corrected, and the link stays',
  render,
  play: async ({ userEvent, loaded }) => {
    onEdited.mockClear()
    const dialog = await dialogOf()
    const update = dialog.getByRole('button', { name: 'Update' })
    await expect(update).toHaveAttribute('aria-disabled', 'true')
    await chooseRole(userEvent, dialog, 'Viewer')
    await userEvent.click(update)
    await waitFor(() => expect(onEdited).toHaveBeenCalled())
    await expect(await find(loaded.company as Company)).toMatchObject({
      role: 'viewer',
      version: 2,
    })
  },
}

export const Services: Story = {
  ...living(async (): Promise<Open> => {
    const company = await openTenant('services')
    const { ask, owner, organizationId } = company
    const people = [{ email, name: 'Noor Haddad', locale: 'de' }]
    await ask(owner, 'inviteMembers', { organizationId, people })
    return { ...company, invitation: await find(company) }
  }),
  name: 'name, language and access are corrected where the policy asks for them',
  render,
  play: async ({ userEvent, loaded }) => {
    const dialog = await dialogOf()
    const name = await dialog.findByRole('textbox', { name: 'Name' })
    await expect(name).toHaveValue('Noor Haddad')
    await userEvent.clear(name)
    await userEvent.type(name, 'Noor Haddad-Weber')
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Language' }), 'en')
    await userEvent.click(dialog.getByRole('button', { name: 'Update' }))
    await waitFor(async () =>
      expect(await find(loaded.company as Company)).toMatchObject({
        name: 'Noor Haddad-Weber',
        locale: 'en',
      }),
    )
  },
}

export const ServicesDark: Story = {
  ...Services,
  name: 'dark, it is the same form',
  globals: { scheme: 'dark' },
  play: async () => {
    await seen(await (await dialogOf()).findByRole('textbox', { name: 'Name' }))
  },
}

export const Narrow: Story = {
  ...ServicesDark,
  name: 'on 320 pixels it stands at the lower edge',
  globals: {},
  parameters: { width: 320 },
}

export const Overtaken: Story = {
  ...noor,
  name: 'when somebody else was faster their values are shown, and nothing typed is lost',
  render,
  play: async ({ userEvent, loaded }) => {
    const { ask, admin, organizationId, invitation } = loaded.company as Open
    const dialog = await dialogOf()
    await chooseRole(userEvent, dialog, 'Viewer')
    const invitationId = invitation.id
    await ask(
      admin,
      'editInvitation',
      { organizationId, invitationId, role: 'member' },
      { ifMatch: invitation.version },
    )
    await userEvent.click(dialog.getByRole('button', { name: 'Update' }))

    const alert = await dialog.findByText(/^Somebody else changed this invitation/)
    await seen(alert)
    await seen(dialog.getByText('Member'))
    await expect(dialog.getByRole('button', { name: /^Role/ })).toHaveTextContent('Viewer')
    await userEvent.click(dialog.getByRole('button', { name: 'Update' }))
    await waitFor(async () =>
      expect(await find(loaded.company as Company)).toMatchObject({ role: 'viewer', version: 3 }),
    )
  },
}

export const FromTheTable: Story = {
  ...noor,
  name: 'in the list of invitations a pencil opens it, and has the focus afterwards',
  render: hosted<Open>(
    (opened) => opened.owner,
    ({ organizationId }) => <InvitationsTable organizationId={organizationId} />,
  ),
  play: async ({ canvas, userEvent }) => {
    const pencil = await canvas.findByRole('button', { name: `Edit the invitation to ${email}` })
    pencil.focus()
    await userEvent.keyboard('{Enter}')
    const dialog = await dialogOf()
    await chooseRole(userEvent, dialog, 'Viewer')
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(document.activeElement?.closest('tr')).toHaveTextContent(email))
    await userEvent.click(pencil)
    const again = await dialogOf()
    await expect(again.getByRole('button', { name: /^Role/ })).toHaveTextContent('Viewer')
    await userEvent.click(again.getByRole('button', { name: 'Update' }))
    await seen(await canvas.findByText(`Invitation to ${email} updated`))
    await expect(pencil.closest('tr')).toHaveTextContent('Viewer')
  },
}

export const FromTheMenu: Story = {
  ...noor,
  name: 'among members it is an act in the menu of the row',
  render: hosted<Open>(
    (opened) => opened.owner,
    ({ organizationId }) => <MembersTable organizationId={organizationId} />,
  ),
  play: async ({ canvas, userEvent }) => {
    const menu = await canvas.findByRole('button', { name: `Actions for ${email}` })
    await userEvent.click(menu)
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Edit…' }))
    const dialog = await dialogOf()
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(menu).toHaveFocus())
  },
}
