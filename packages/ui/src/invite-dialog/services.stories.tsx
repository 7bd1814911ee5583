import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { chooseRole, invited, openAlone } from '../../../../.storybook/inviting.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { openTenant, type Tenant } from '../../../../.storybook/tenants.ts'
import { InviteDialog } from './invite-dialog.tsx'

const meta: Meta<typeof InviteDialog> = {
  title: 'InviteDialog/Services',
  component: InviteDialog,
}
export default meta

type Story = StoryObj<typeof InviteDialog>
type Play = NonNullable<Story['play']>

const edge = living(() => openTenant('services'))

const render = hosted<Tenant>(
  (opened) => opened.owner,
  (opened) => (
    <InviteDialog organizationId={opened.organizationId} locales={['en', 'de', 'zh', 'ru']} />
  ),
)

export const Services: Story = {
  ...edge,
  name: 'a role chooses its service roles, and a choice by hand is kept',
  render,
  play: async (context) => {
    const { userEvent } = context
    const dialog = await openAlone(context)
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
    const dialog = await openAlone(context)
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
    const dialog = await openAlone(context)
    await context.userEvent.keyboard('Jane Doe{Tab}jane@x.example')
    await context.userEvent.click(dialog.getByRole('button', { name: 'Send invitation' }))
    const email = dialog.getByRole('textbox', { name: 'Email address' })
    await waitFor(() =>
      expect(email).toHaveAccessibleDescription(
        /^You have invited 5 people today.* (in \d+ |tomorrow)/,
      ),
    )
  },
}

/** Everything that can be asked, filled in and not sent. */
const filled: Play = async (context) => {
  const { userEvent } = context
  const dialog = await openAlone(context)
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
