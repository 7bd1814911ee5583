import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { openTenant, type Added, type Tenant } from '../../../../.storybook/tenants.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { MemberDetails } from './member-details.tsx'

const meta: Meta<typeof MemberDetails> = {
  title: 'MemberDetails',
  component: MemberDetails,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof MemberDetails>
interface Opened extends Tenant {
  kwame: Added
}

/** A collaborator with a few permissions in one of three projects. */
const nordic = (name = 'Kwame Asante-Boateng') =>
  living(async (): Promise<Opened> => {
    const tenant = await openTenant('collaborators')
    const projectId = tenant.projects.Lab1 ?? ''
    const kwame = await tenant.add('kwame@nordic.example', name, 'collaborator', [
      { scope: 'project', projectId, permissions: ['server.create', 'server.modify'] },
    ])
    return { ...tenant, kwame }
  })

const render = hosted<Opened>(
  ({ owner }) => owner,
  ({ organizationId, kwame }) => (
    <MemberDetails organizationId={organizationId} memberId={kwame.member.id} />
  ),
)

const grantsNow = async ({ ask, owner, organizationId, kwame }: Opened) =>
  (await ask(owner, 'getMember', { organizationId, memberId: kwame.member.id })).grants

export const Matrix: Story = {
  ...nordic(),
  name: 'in a matrix permissions are given one by one, by the row, or all at once; Update saves them',
  render,
  play: async ({ canvas, userEvent, loaded }) => {
    const opened = loaded.company as Opened
    await seen(await canvas.findByRole('heading', { name: 'Kwame Asante-Boateng' }))
    const box = (name: string) => canvas.getByRole('checkbox', { name })
    await canvas.findByRole('checkbox', { name: 'Create servers in Lab1' })
    await expect(box('Create servers in Lab1')).toBeChecked()
    await expect(box('Servers: all in Lab1')).toBePartiallyChecked()
    await userEvent.click(box('Servers: all in Lab1'))
    await expect(box('Delete servers in Lab1')).toBeChecked()
    await userEvent.click(box('Full access in Lab1'))
    await expect(box('Delete domains in Lab1')).toBeChecked()
    await userEvent.click(box('Full access in Lab1'))
    await expect(box('Create servers in Lab1')).not.toBeChecked()
    await seen(canvas.getByText('Nothing is given here: they leave the project.'))
    await userEvent.click(box('Full access in Lab1'))
    await expect(await grantsNow(opened)).toMatchObject([
      { permissions: ['server.create', 'server.modify'] },
    ])
    await userEvent.click(canvas.getByRole('button', { name: 'Update' }))
    await seen(await canvas.findByText('Kwame Asante-Boateng is updated'))
    const [lab1] = await grantsNow(opened)
    await expect(lab1).toMatchObject({ projectId: opened.projects.Lab1 })
    await expect(lab1 && 'permissions' in lab1 && lab1.permissions).toHaveLength(19)
  },
}

export const Dark: Story = { ...Matrix, name: 'dark, it is the same', globals: { scheme: 'dark' } }

export const Narrow: Story = {
  ...Matrix,
  name: 'on a narrow screen everything stands below one another',
  parameters: { width: 390 },
}

export const Projects: Story = {
  ...nordic(),
  name: 'another project is added once, and one without permissions is left',
  render,
  play: async ({ canvas, userEvent, loaded }) => {
    const opened = loaded.company as Opened
    const add = await canvas.findByRole('button', { name: 'Add a project' })
    await userEvent.click(add)
    await expect(screen.getAllByRole('menuitem')).toHaveLength(2)
    await userEvent.click(screen.getByRole('menuitem', { name: 'Lab2' }))
    const lab2 = await canvas.findByRole('button', { name: 'Lab2' })
    await waitFor(() => expect(lab2).toHaveFocus())
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Create networks in Lab2' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Remove all access to Lab1' }))
    await expect(canvas.queryByRole('button', { name: 'Lab1' })).toBeNull()
    await waitFor(() => expect(add).toHaveFocus())
    await userEvent.click(canvas.getByRole('button', { name: 'Update' }))
    await canvas.findByText('Kwame Asante-Boateng is updated')
    await expect(await grantsNow(opened)).toEqual([
      { scope: 'project', projectId: opened.projects.Lab2, permissions: ['network.create'] },
    ])
  },
}

export const Keyboard: Story = {
  ...nordic(),
  name: 'the matrix is reached and changed with the keyboard alone',
  render,
  play: async ({ canvas, userEvent }) => {
    const first = await canvas.findByRole('checkbox', { name: 'Create servers in Lab1' })
    const full = canvas.getByRole('checkbox', { name: 'Full access in Lab1' })
    full.focus()
    await userEvent.tab()
    await userEvent.tab()
    await expect(canvas.getByRole('switch', { name: 'See projects in Lab1' })).toHaveFocus()
    await userEvent.tab()
    await expect(first).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    const modify = canvas.getByRole('checkbox', { name: 'Modify networks in Lab1' })
    await expect(modify).toHaveFocus()
    await userEvent.keyboard(' ')
    await expect(modify).toBeChecked()
    canvas.getByRole('button', { name: 'Update' }).focus()
    await userEvent.keyboard('{Enter}')
    await canvas.findByText('Kwame Asante-Boateng is updated')
  },
}

export const Role: Story = {
  ...nordic(),
  name: 'an owner needs no access to single projects',
  render,
  play: async ({ canvas, userEvent, loaded }) => {
    const opened = loaded.company as Opened
    await userEvent.click(await canvas.findByRole('button', { name: 'Role Collaborator' }))
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Owner' }))
    await seen(canvas.getByText('Access to all projects as Owner.'))
    await userEvent.click(canvas.getByRole('button', { name: 'Update' }))
    await canvas.findByText('Kwame Asante-Boateng is updated')
    const { organizationId, kwame, owner, ask } = opened
    const { member } = await ask(owner, 'getMember', { organizationId, memberId: kwame.member.id })
    await expect(member.role).toBe('owner')
  },
}

export const Effective: Story = {
  ...nordic(),
  name: 'what somebody may do is told place by place, and where it comes from',
  render,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Everything they may do/ }))
    const lab1 = await canvas.findByRole('region', { name: 'Lab1' })
    await seen(within(lab1).getByText('Create servers'))
    await expect(within(lab1).getAllByText('given here')).toHaveLength(3)
  },
}

export const LongName: Story = {
  ...nordic('José Antonio Fernández de la Cruz y Montealegre de los Ríos Castellanos'),
  name: 'a long name is cut, and whole on hover',
  parameters: { width: 390 },
  render,
  play: async ({ canvas }) => {
    const name = 'José Antonio Fernández de la Cruz y Montealegre de los Ríos Castellanos'
    const heading = await canvas.findByRole('heading', { name })
    await expect(heading).toHaveAttribute('title', name)
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}

export const Removal: Story = {
  ...nordic(),
  name: 'somebody who is removed stays in sight, crossed out, and nothing can be done with them',
  render,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove…' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Kwame' }))
    await seen(await canvas.findByText('Kwame Asante-Boateng was removed'))
    await seen(await canvas.findByText('Removed'))
    await expect(canvas.queryByRole('button', { name: 'Actions' })).toBeNull()
    await expect(canvas.queryByRole('button', { name: 'Update' })).toBeNull()
  },
}

export const Suspending: Story = {
  ...nordic(),
  name: 'suspending is asked about, and says that it is done',
  render,
  play: async ({ canvas, userEvent }) => {
    const actions = await canvas.findByRole('button', { name: 'Actions' })
    await userEvent.click(actions)
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Suspend/ }))
    await userEvent.click(await screen.findByRole('button', { name: 'Suspend' }))
    await seen(await canvas.findByText('Suspended'))
    await waitFor(() => expect(actions).toHaveFocus())
  },
}

export const InDialog: Story = {
  ...nordic(),
  name: 'in a dialog everything stands below one another',
  render: hosted<Opened>(
    ({ owner }) => owner,
    ({ organizationId, kwame }) => (
      <Dialog open onOpenChange={() => undefined} title='Edit collaborator' slot='host'>
        <MemberDetails organizationId={organizationId} memberId={kwame.member.id} />
      </Dialog>
    ),
  ),
  play: async ({ userEvent }) => {
    const dialog = within(await screen.findByRole('dialog', { name: 'Edit collaborator' }))
    await userEvent.click(await dialog.findByRole('checkbox', { name: 'Delete servers in Lab1' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Role Collaborator' }))
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Collaborator' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Update' }))
    await seen(await dialog.findByText('Kwame Asante-Boateng is updated'))
  },
}
