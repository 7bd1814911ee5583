import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { openTenant, type Added, type Tenant } from '../../../../.storybook/tenants.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { MemberDetails } from './member-details.tsx'

const meta: Meta<typeof MemberDetails> = {
  title: 'MemberDetails/Project roles',
  component: MemberDetails,
}
export default meta

type Story = StoryObj<typeof MemberDetails>
interface Opened extends Tenant {
  mia: Added
  rain: Added
}

const venta = living(async (): Promise<Opened> => {
  const tenant = await openTenant('administrators')
  const projectId = tenant.projects['Core network'] ?? ''
  return {
    ...tenant,
    mia: await tenant.add('mia@venta.example', 'Mia Saar', 'member', [
      { scope: 'project', projectId, role: 'member' },
    ]),
    rain: await tenant.add('rain@venta.example', 'Rain Tamm', 'administrator'),
  }
})

const of = (who: 'mia' | 'rain') =>
  hosted<Opened>(
    ({ owner }) => owner,
    (opened) => (
      <MemberDetails organizationId={opened.organizationId} memberId={opened[who].member.id} />
    ),
  )

export const Roles: Story = {
  ...venta,
  name: 'where a project has roles, one is chosen for each project',
  render: of('mia'),
  play: async ({ canvas, userEvent, loaded }) => {
    const { ask, owner, organizationId, mia } = loaded.company as Opened
    const first = await canvas.findByRole('combobox', { name: 'Role in Core network' })
    await expect(first).toHaveDisplayValue('Project member')
    await userEvent.click(canvas.getByRole('button', { name: 'Add a project' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Billing runs' }))
    await canvas.findByRole('combobox', { name: 'Role in Billing runs' })
    await userEvent.click(canvas.getByRole('button', { name: 'Update' }))
    await canvas.findByText('Mia Saar is updated')
    const { grants } = await ask(owner, 'getMember', { organizationId, memberId: mia.member.id })
    await expect(grants).toHaveLength(2)
  },
}

export const Administrator: Story = {
  ...venta,
  name: 'a role that nobody changes is only a word; the ownership is offered from the menu',
  render: of('rain'),
  play: async ({ canvas, userEvent }) => {
    await seen(await canvas.findByText('Access to all projects as Administrator.'))
    await expect(canvas.queryByRole('button', { name: /^Role/ })).toBeNull()
    const actions = canvas.getByRole('button', { name: 'Actions' })
    await userEvent.click(actions)
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Offer ownership/ }))
    const dialog = within(await screen.findByRole('dialog', { name: /Rain Tamm/ }))
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(actions).toHaveFocus())
  },
}
