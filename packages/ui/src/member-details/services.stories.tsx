import type { Meta, StoryObj } from '@storybook/react-vite'
import { de } from '@rollcall/ui/copy/de'
import { expect, screen, within } from 'storybook/test'
import { openTenant, type Added, type Tenant } from '../../../../.storybook/tenants.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { MemberDetails } from './member-details.tsx'

const meta: Meta<typeof MemberDetails> = {
  title: 'MemberDetails/Services',
  component: MemberDetails,
}
export default meta

type Story = StoryObj<typeof MemberDetails>
interface Opened extends Tenant {
  jane: Added
}

const edge = (locale = 'en') =>
  living(async (): Promise<Opened> => {
    const tenant = await openTenant('services', { locale })
    return { ...tenant, jane: await tenant.add('jane.doe@edge.example', 'Jane Doe', 'users') }
  })

const draw = ({ organizationId, jane }: Opened) => (
  <MemberDetails organizationId={organizationId} memberId={jane.member.id} />
)
const render = hosted<Opened>(({ owner }) => owner, draw)

const now = async ({ ask, owner, organizationId, jane }: Opened) =>
  (await ask(owner, 'getMember', { organizationId, memberId: jane.member.id })).member

export const Default: Story = {
  ...edge(),
  name: 'a role chooses in the services it belongs to, and says so; what everybody has is fixed',
  render,
  play: async ({ canvas, userEvent, loaded }) => {
    const dns = await canvas.findByRole('combobox', { name: 'DNS' })
    await expect(dns).toBeDisabled()
    await expect(dns).toHaveDisplayValue('Administrator')
    const cloud = canvas.getByRole('combobox', { name: 'Role in Cloud' })
    await expect(cloud).toHaveDisplayValue('No access')
    await userEvent.click(canvas.getByRole('button', { name: 'Role Users' }))
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Administrators' }))
    await expect(cloud).toHaveDisplayValue('Administrator')
    await seen(canvas.getByText('Chosen with the role Administrators. You can choose otherwise.'))
    await userEvent.click(canvas.getByRole('button', { name: 'Update' }))
    await canvas.findByText('Jane Doe is updated')
    await expect(await now(loaded.company as Opened)).toMatchObject({
      role: 'administrators',
      grants: [{ scope: 'service', service: 'cloud', role: 'administrator' }],
    })
  },
}

export const ByHand: Story = {
  ...edge(),
  name: 'a choice by hand is kept when the role changes, project by project and each once',
  render,
  play: async ({ canvas, userEvent, loaded }) => {
    const opened = loaded.company as Opened
    const { projects } = opened
    const scope = await canvas.findByRole('combobox', { name: 'Scope in Cloud' })
    await userEvent.selectOptions(scope, 'Single projects')
    const add = await canvas.findByRole('button', { name: 'Add a project to Cloud' })
    await userEvent.click(add)
    await userEvent.selectOptions(
      canvas.getByRole('combobox', { name: 'Role in Cloud for Default' }),
      'User',
    )
    await userEvent.click(add)
    const second = canvas.getByRole('combobox', { name: 'Project 2 in Cloud' })
    await expect(within(second).getByRole('option', { name: 'Default' })).toBeDisabled()
    await expect(second).toHaveDisplayValue('Prod')
    await seen(canvas.getByText('Chosen by hand. It stays whatever the role.'))

    await userEvent.click(canvas.getByRole('button', { name: 'Role Users' }))
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Administrators' }))
    await expect(canvas.getByRole('combobox', { name: 'Scope in Cloud' })).toHaveDisplayValue(
      'Single projects',
    )
    await userEvent.click(canvas.getByRole('button', { name: 'Update' }))
    await canvas.findByText('Jane Doe is updated')
    const { grants } = await now(opened)
    await expect(grants).toHaveLength(2)
    await expect(grants).toEqual(
      expect.arrayContaining([
        { scope: 'service', service: 'cloud', projectId: projects.Default, role: 'user' },
        { scope: 'service', service: 'cloud', projectId: projects.Prod, role: 'observer' },
      ]),
    )
  },
}

export const Dark: Story = { ...ByHand, name: 'dark, it is the same', globals: { scheme: 'dark' } }

export const Narrow: Story = {
  ...ByHand,
  name: 'on a narrow screen a project stands above its role',
  parameters: { width: 390 },
}

export const OthersByRoleOnly: Story = {
  ...edge(),
  name: 'of others only the role can be changed, of oneself name and language too',
  render: hosted<Opened>(
    ({ owner }) => owner,
    (opened) => (
      <>
        {draw(opened)}
        <MemberDetails {...opened} memberId={opened.ownerId} />
      </>
    ),
  ),
  play: async ({ canvas, userEvent, loaded }) => {
    const opened = loaded.company as Opened
    const name = await canvas.findByRole('textbox', { name: 'Name' })
    await expect(name).toHaveValue('Ada Lovelace')
    await userEvent.clear(name)
    await userEvent.type(name, 'Ada King')
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Language' }), 'German')
    const update = canvas.getAllByRole('button', { name: 'Update' }).at(-1)
    await userEvent.click(update!)
    await canvas.findByText('Ada King is updated')
    const { ask, owner, organizationId, ownerId } = opened
    const { member } = await ask(owner, 'getMember', { organizationId, memberId: ownerId })
    await expect(member).toMatchObject({ name: 'Ada King', locale: 'de' })
  },
}

export const German: Story = {
  ...edge('de'),
  name: 'auf Deutsch heißt alles, wie es heißen soll',
  render: hosted<Opened>(({ owner }) => owner, draw, { locale: 'de', copy: de }),
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('heading', { name: 'Dienste' }))
    await seen(canvas.getByText('Abrechnung'))
    await seen(canvas.getByRole('button', { name: 'Aktualisieren' }))
  },
}
