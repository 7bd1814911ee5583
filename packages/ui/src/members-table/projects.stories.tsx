import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor } from 'storybook/test'
import { hosted, living } from '../../../../.storybook/story.tsx'
import { openTenant, type Tenant } from '../../../../.storybook/tenants.ts'
import { MembersTable } from './members-table.tsx'

const meta: Meta<typeof MembersTable> = { title: 'MembersTable/Projects', component: MembersTable }
export default meta

const cellOf = async (name: string): Promise<HTMLElement> => {
  const person = await screen.findByText(name, { selector: '.rollcall-person-name' })
  return person.closest('tr')?.querySelector('[data-column=projects]') as HTMLElement
}

type Story = StoryObj<typeof MembersTable>

export const Projects: Story = {
  ...living(async (): Promise<Tenant> => {
    const tenant = await openTenant('collaborators')
    const { Lab1 = '', Lab2 = '' } = tenant.projects
    const inProject = (projectId: string) =>
      ({ scope: 'project', projectId, permissions: ['server.create'] }) as const
    await tenant.add('noor@nordic.example', 'Noor Haddad', 'collaborator', [
      inProject(Lab1),
      inProject(Lab2),
    ])
    await tenant.add('kai@nordic.example', 'Kai Nilsen', 'collaborator')
    return tenant
  }),
  name: 'a column tells in which projects somebody has access, and who has it everywhere',
  render: hosted<Tenant>(
    (tenant) => tenant.owner,
    ({ organizationId }) => (
      <MembersTable
        organizationId={organizationId}
        columns={['person', 'role', 'projects', 'active']}
        filters={['role', 'project']}
      />
    ),
  ),
  play: async () => {
    await screen.findByText('Lab1, Lab2')
    await expect(await cellOf('Olle Lindqvist')).toHaveTextContent('All')
    await expect(await cellOf('Noor Haddad')).toHaveTextContent('Lab1, Lab2')
    await expect(await cellOf('Kai Nilsen')).toHaveTextContent('None')
  },
}

export const ProjectFilter: Story = {
  ...Projects,
  name: 'people are filtered by a project: those who work in it, and those who see all',
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Kai Nilsen')
    const menu = await canvas.findByRole('button', { name: 'Projects' })
    await userEvent.click(menu)
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Lab2' }))
    await waitFor(() => expect(canvas.queryByText('Kai Nilsen')).toBeNull())
    await expect(canvas.getAllByRole('row')).toHaveLength(3)
    await expect(menu).toHaveTextContent('Projects: Lab2')
    await userEvent.click(canvas.getByRole('button', { name: 'Remove filter Projects' }))
    await canvas.findByText('Kai Nilsen')
    await expect(menu).toHaveFocus()
  },
}
