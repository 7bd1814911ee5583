import { definePolicy } from '@rollcall/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import type { Company } from '../../../../.storybook/people.ts'
import { openWorld } from '../../../../.storybook/server.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { InviteDialog } from './invite-dialog.tsx'

const meta: Meta<typeof InviteDialog> = {
  title: 'InviteDialog/Several with access',
  component: InviteDialog,
}
export default meta

type Story = StoryObj<typeof InviteDialog>
type Play = NonNullable<Story['play']>
type Club = Company & { hallId: string }

/** A system that no document describes: any number at once, registered first, three a day, with roles in projects. */
const club = definePolicy({
  permissions: ['shift.read', 'shift.write'],
  roles: { chair: { permissions: 'all' }, helper: { permissions: [] } },
  projects: {
    permissions: ['shift.read', 'shift.write'],
    roles: { worker: 'all', reader: ['shift.read'] },
  },
  owners: { role: 'chair' },
  invitations: {
    ask: ['email', 'locale', 'role', 'projects', 'message'],
    role: 'helper',
    perDay: 3,
    invitee: { registered: 'required', register: true, not: ['projectMember'] },
  },
})

const open = living(async (): Promise<Club> => {
  const world = await openWorld({ policies: { club } })
  const { rollcall } = world
  const owner = world.account('chair@club.example', { name: 'Wanjiru Kamau' })
  const { organization } = await rollcall.organizations.create({
    name: 'Food bank',
    policy: 'club',
    owner,
  })
  const organizationId = organization.id
  const hall = await rollcall.projects.create({ organizationId, name: 'Hall' })
  const user = world.account('worker@club.example', { name: 'Lars Bang' })
  const grants = [{ scope: 'project' as const, projectId: hall.id, role: 'worker' }]
  await rollcall.members.add({ organizationId, user, role: 'helper', grants })
  for (const name of ['ada', 'bo', 'cy', 'di']) world.account(`${name}@x.example`)
  return { ...world, organizationId, owner, admin: owner, viewer: owner, hallId: hall.id }
})

const render = hosted<Club>(
  (opened) => opened.owner,
  (opened) => <InviteDialog organizationId={opened.organizationId} />,
)

const begin = async ({ canvas, userEvent }: Parameters<Play>[0], pasted: string) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Invite' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Invite people to Food bank' }))
  await waitFor(() => expect(dialog.getByRole('textbox')).toHaveFocus())
  await userEvent.paste(pasted)
  return dialog
}

export const Registering: Story = {
  ...open,
  name: 'an address of the box without an account is ready once it is registered',
  render,
  play: async (context) => {
    const { userEvent } = context
    const dialog = await begin(context, 'new@x.example, worker@club.example, ada@x.example')
    await seen(await dialog.findByText('Has no account yet'))
    await seen(dialog.getByText('Works in one of the projects already'))
    await userEvent.click(dialog.getByRole('button', { name: 'Send invitation' }))
    await seen(await dialog.findByText('Invitation sent'))
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Register new user' }))
    const email = await dialog.findByRole('textbox', { name: 'Email address' })
    await expect(email).toHaveValue('new@x.example')
    await userEvent.click(dialog.getByRole('button', { name: 'Register' }))
    await seen(await dialog.findByText(/^new@x.example has an account now/))
    await seen(dialog.getByText('1 ready, 1 needs attention'))
    await userEvent.click(dialog.getByRole('button', { name: 'Send invitation' }))
    await seen(await dialog.findByText('2 invitations sent'))
    await expect(dialog.queryByText(/has an account now/)).toBeNull()
  },
}

export const DayIsFull: Story = {
  ...open,
  name: 'of more than a day allows the rest stays, and says until when',
  render,
  play: async (context) => {
    const { userEvent, loaded } = context
    const list = 'ada@x.example, bo@x.example, cy@x.example, di@x.example'
    const dialog = await begin(context, list)
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Language' }), 'Русский')
    await userEvent.click(await dialog.findByRole('button', { name: 'Add a project' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Hall' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Send 4 invitations' }))
    await seen(await dialog.findByText('3 invitations sent'))
    await seen(dialog.getByText('Not today'))
    await seen(dialog.getByText(/^You have invited 3 people today/))
    const { ask, owner, organizationId, hallId } = loaded.company as Club
    const { people } = await ask(owner, 'listPeople', { organizationId, kind: 'invitation' })
    const grants = [{ scope: 'project', projectId: hallId, role: 'reader' }]
    for (const person of people) await expect(person).toMatchObject({ locale: 'ru', grants })
  },
}
