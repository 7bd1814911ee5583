import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { openTenant, type PolicyName, type Tenant } from '../../../../.storybook/tenants.ts'
import { InviteDialog } from './invite-dialog.tsx'

const meta: Meta<typeof InviteDialog> = {
  title: 'InviteDialog/What the policy asks',
  component: InviteDialog,
}
export default meta

type Story = StoryObj<typeof InviteDialog>
type Play = NonNullable<Story['play']>

const tenant = (policy: PolicyName) => living(() => openTenant(policy))

const render = hosted<Tenant>(
  (opened) => opened.owner,
  (opened) => <InviteDialog organizationId={opened.organizationId} />,
)

const open = async ({ canvas, userEvent }: Parameters<Play>[0]) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Invite' }))
  const dialog = within(await screen.findByRole('dialog', { name: /^Invite somebody to/ }))
  await waitFor(() => expect(dialog.getAllByRole('textbox')[0]).toHaveFocus())
  return dialog
}

/** Chooses a role in the menu of its field. */
const chooseRole = async (
  { userEvent }: Parameters<Play>[0],
  dialog: Awaited<ReturnType<typeof open>>,
  role: string,
) => {
  await userEvent.click(dialog.getByRole('button', { name: /^Role / }))
  await userEvent.click(await screen.findByRole('menuitemradio', { name: role }))
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
}

/** What was written down of the one invitation of a tenant. */
const invited = async ({ loaded }: Parameters<Play>[0], email: string) => {
  const { ask, owner, organizationId } = loaded.company as Tenant
  const { people } = await ask(owner, 'listPeople', { organizationId, kind: 'invitation' })
  return people.find((person) => person.email === email)
}

export const OneField: Story = {
  ...tenant('collaborators'),
  name: 'where only the address is asked for there is exactly one field',
  render,
  play: async (context) => {
    const dialog = await open(context)
    await expect(dialog.getAllByRole('textbox')).toHaveLength(1)
    for (const role of ['combobox', 'radio', 'switch', 'checkbox', 'listbox'])
      await expect(dialog.queryByRole(role)).toBeNull()
    await expect(dialog.getAllByRole('button')).toHaveLength(2)
    await context.userEvent.keyboard('colleague@x.example{Enter}')
    await seen(await dialog.findByText('Invitation sent'))
    await waitFor(() => expect(dialog.getByRole('button', { name: 'Done' })).toHaveFocus())
  },
}

export const Taken: Story = {
  ...OneField,
  name: 'what is wrong with the one address stands below it',
  play: async (context) => {
    const dialog = await open(context)
    const email = dialog.getByRole('textbox', { name: 'Email address' })
    await context.userEvent.keyboard('olle{Enter}')
    await expect(email).toHaveAccessibleDescription('Not an email address')
    await expect(email).toHaveFocus()
    await context.userEvent.clear(email)
    await context.userEvent.keyboard('olle@nordic.example{Enter}')
    await waitFor(() => expect(email).toHaveAccessibleDescription('Already a member'))
    await expect(email).toBeInvalid()
    await context.userEvent.keyboard('x')
    await expect(email).toBeValid()
  },
}

export const Repeated: Story = {
  ...tenant('permissions'),
  name: 'a second address that differs is told at its field, and nothing is sent',
  render,
  play: async (context) => {
    const { userEvent } = context
    const dialog = await open(context)
    await userEvent.keyboard('nele@x.example')
    const again = dialog.getByRole('textbox', { name: 'Repeat the email address' })
    await userEvent.type(again, 'nela@x.example')
    await userEvent.click(dialog.getByRole('button', { name: 'Send invitation' }))
    await expect(again).toHaveAccessibleDescription('This is not the address above.')
    await expect(again).toHaveFocus()
    await expect(await invited(context, 'nele@x.example')).toBeUndefined()
    await userEvent.clear(again)
    await userEvent.type(again, 'NELE@x.example')
    await userEvent.click(dialog.getByRole('switch', { name: 'Invite members' }))
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await seen(await dialog.findByText('Invitation sent'))
    await expect(await invited(context, 'nele@x.example')).toMatchObject({
      grants: [{ scope: 'organization', permissions: ['invitation.create'] }],
    })
  },
}

export const EnterGivesNothing: Story = {
  ...Repeated,
  name: 'where access is given Enter alone sends nothing',
  play: async (context) => {
    const { userEvent } = context
    const dialog = await open(context)
    await userEvent.keyboard('nele@x.example{Enter}')
    const again = dialog.getByRole('textbox', { name: 'Repeat the email address' })
    await userEvent.type(again, 'nele@x.example{Enter}')
    await seen(dialog.getByRole('button', { name: 'Send invitation' }))
    await expect(await invited(context, 'nele@x.example')).toBeUndefined()
  },
}

export const Keys: Story = {
  ...Repeated,
  name: 'everything can be done by keyboard',
  play: async (context) => {
    const { userEvent } = context
    const dialog = await open(context)
    await userEvent.keyboard('nele@x.example{Tab}nele@x.example{Tab}')
    await expect(dialog.getAllByRole('switch')[0]).toHaveFocus()
    await userEvent.keyboard(' ')
    const send = dialog.getByRole('button', { name: 'Send invitation' })
    while (document.activeElement !== send) await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await seen(await dialog.findByText('Invitation sent'))
    await expect(await invited(context, 'nele@x.example')).toMatchObject({
      grants: [{ scope: 'organization', permissions: [expect.any(String)] }],
    })
  },
}

export const Services: Story = {
  ...tenant('services'),
  name: 'a role chooses its service roles, and a choice by hand is kept',
  render,
  play: async (context) => {
    const { userEvent } = context
    const dialog = await open(context)
    await userEvent.keyboard('Jane Doe{Tab}jane@x.example')
    await userEvent.click(dialog.getByRole('radio', { name: 'Deutsch' }))
    const cloud = () => dialog.getByRole('combobox', { name: 'Role in Cloud' })
    await expect(cloud()).toHaveValue('')
    await chooseRole(context, dialog, 'Administrators')
    await waitFor(() => expect(cloud()).toHaveValue('administrator'))
    for (const service of ['Billing', 'DNS', 'Storage', 'Streaming', 'Web security'])
      await expect(dialog.getByRole('combobox', { name: service })).toBeDisabled()
    await chooseRole(context, dialog, 'Engineers')
    await waitFor(() => expect(cloud()).toHaveValue(''))
    await userEvent.selectOptions(cloud(), 'administrator')
    await chooseRole(context, dialog, 'Users')
    await expect(cloud()).toHaveValue('administrator')
  },
}

export const ProjectRows: Story = {
  ...Services,
  name: 'projects are added one by one, and none twice',
  play: async (context) => {
    const { userEvent, loaded } = context
    const { projects } = loaded.company as Tenant
    const dialog = await open(context)
    await userEvent.keyboard('Jane Doe{Tab}jane@x.example')
    await chooseRole(context, dialog, 'Engineers')
    await userEvent.selectOptions(
      dialog.getByRole('combobox', { name: 'Scope in Cloud' }),
      'project',
    )
    const add = await dialog.findByRole('button', { name: 'Add a project to Cloud' })
    await userEvent.click(add)
    await userEvent.selectOptions(
      dialog.getByRole('combobox', { name: 'Role in Cloud for Default' }),
      'user',
    )
    await userEvent.click(add)
    const second = dialog.getByRole('combobox', { name: 'Project 2 in Cloud' })
    await expect(within(second).getByRole('option', { name: 'Default' })).toBeDisabled()
    await expect(second).toHaveValue(projects['Prod'])
    await userEvent.click(dialog.getByRole('button', { name: 'Send invitation' }))
    await seen(await dialog.findByText('Invitation sent'))
    const person = await invited(context, 'jane@x.example')
    await expect(person).toMatchObject({ name: 'Jane Doe', role: 'engineers', locale: 'en' })
    await expect(person?.grants).toEqual(
      expect.arrayContaining([
        { scope: 'service', service: 'cloud', role: 'user', projectId: projects['Default'] },
        { scope: 'service', service: 'cloud', role: 'observer', projectId: projects['Prod'] },
      ]),
    )
  },
}

export const DayIsFull: Story = {
  ...living(async () => {
    const opened = await openTenant('services')
    const { ask, owner, organizationId } = opened
    for (const name of ['ada', 'bo', 'cy', 'di', 'eve'])
      await ask(owner, 'inviteMembers', {
        organizationId,
        people: [{ email: `${name}@x.example` }],
      })
    return opened
  }),
  name: 'when the day is full it says until when',
  render,
  play: async (context) => {
    const dialog = await open(context)
    await context.userEvent.keyboard('Jane Doe{Tab}jane@x.example')
    await context.userEvent.click(dialog.getByRole('button', { name: 'Send invitation' }))
    const email = dialog.getByRole('textbox', { name: 'Email address' })
    await waitFor(() =>
      expect(email).toHaveAccessibleDescription(/^You have invited 5 people today.* in \d+ /),
    )
  },
}

/** Everything that can be asked, filled in and not sent. */
const filled: Play = async (context) => {
  const { userEvent } = context
  const dialog = await open(context)
  await userEvent.keyboard('José Antonio Fernández de la Cruz y Montealegre{Tab}')
  await userEvent.keyboard('jose-antonio.fernandez-de-la-cruz@subsidiaries.acme.example')
  await chooseRole(context, dialog, 'Purge and Prefetch only (API and Web)')
  await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Scope in Cloud' }), 'project')
  const add = await dialog.findByRole('button', { name: 'Add a project to Cloud' })
  await userEvent.click(add)
  await userEvent.click(add)
  await seen(dialog.getByRole('combobox', { name: 'Role in Cloud for Prod' }))
}

export const Long: Story = {
  ...Services,
  name: 'long names and many fields keep their places',
  play: filled,
}

export const Narrow: Story = {
  ...Long,
  name: 'narrow, with everything open',
  globals: { viewport: { value: 'mobile1' } },
}

export const Dark: Story = {
  ...Long,
  name: 'dark, with everything open',
  globals: { scheme: 'dark' },
}
