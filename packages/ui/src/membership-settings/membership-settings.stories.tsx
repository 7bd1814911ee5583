import type { Meta, StoryObj } from '@storybook/react-vite'
import { ru } from '@rollcall/ui/copy/ru'
import { expect } from 'storybook/test'
import {
  openTenant,
  type Added,
  type PolicyName,
  type Tenant,
} from '../../../../.storybook/tenants.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { MembershipSettings } from './membership-settings.tsx'

const meta: Meta<typeof MembershipSettings> = {
  title: 'MembershipSettings',
  component: MembershipSettings,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof MembershipSettings>
interface Opened extends Tenant {
  mia: Added
}

/** Somebody who sees nobody else. */
const as = (policy: PolicyName, role: string) =>
  living(async (): Promise<Opened> => {
    const tenant = await openTenant(policy)
    return { ...tenant, mia: await tenant.add('mia@example.test', 'Mia Saar', role) }
  })

const draw = ({ organizationId }: Opened) => <MembershipSettings organizationId={organizationId} />
const render = hosted<Opened>(({ mia }) => mia.actor, draw)

const now = async ({ ask, organizationId, mia }: Opened) =>
  (await ask(mia.actor, 'getMember', { organizationId, memberId: mia.member.id })).member

export const Default: Story = {
  ...as('administrators', 'member'),
  name: 'everybody sets their own name and language, and nothing is saved before Save',
  render,
  play: async ({ canvas, userEvent, loaded }) => {
    const opened = loaded.company as Opened
    await seen(await canvas.findByRole('heading', { name: 'You in Venta Grupp' }))
    const name = await canvas.findByRole('textbox', { name: 'Name' })
    await userEvent.clear(name)
    await userEvent.type(name, 'Mia S.')
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Language' }), 'Russian')
    await expect(await now(opened)).toMatchObject({ name: 'Mia Saar', locale: null })
    await userEvent.keyboard('{Enter}')
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }))
    await seen(await canvas.findByText('Saved'))
    await expect(await now(opened)).toMatchObject({ name: 'Mia S.', locale: 'ru' })
    await userEvent.clear(name)
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }))
    await canvas.findByDisplayValue('Mia Saar')
  },
}

export const Dark: Story = { ...Default, name: 'dark, it is the same', globals: { scheme: 'dark' } }

export const Overtaken: Story = {
  ...as('services', 'users'),
  name: 'what was changed elsewhere in the meantime is said before it is overwritten',
  render,
  play: async ({ canvas, userEvent, loaded }) => {
    const { ask, mia, organizationId } = loaded.company as Opened
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Name' }), ' the first')
    await ask(mia.actor, 'updateMyMembership', { organizationId, displayName: 'Mia the second' })
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }))
    await seen(await canvas.findByText(/changed elsewhere in the meantime/))
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }))
    await seen(await canvas.findByText('Saved'))
    await expect(await now(loaded.company as Opened)).toMatchObject({ name: 'Mia Saar the first' })
  },
}

export const Outside: Story = {
  ...as('services', 'users'),
  name: 'whoever is not in the organization is told so',
  render: hosted<Opened>(({ account }) => account('stranger@elsewhere.example'), draw),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('You are not in this organization'))
  },
}

export const Russian: Story = {
  ...as('collaborators', 'collaborator'),
  name: 'по-русски всё называется как следует',
  render: hosted<Opened>(({ mia }) => mia.actor, draw, { locale: 'ru', copy: ru }),
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('textbox', { name: 'Имя' }))
    await seen(canvas.getByRole('button', { name: 'Сохранить' }))
  },
}
