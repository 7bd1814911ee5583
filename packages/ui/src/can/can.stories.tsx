import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import type { Actor } from '@rollcall/core'
import type { Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { openTenant } from '../../../../.storybook/tenants.ts'
import { Can } from './can.tsx'

const meta: Meta<typeof Can> = { title: 'Can', component: Can, tags: ['autodocs'] }
export default meta

type Story = StoryObj<typeof Can>

interface Shared extends Company {
  projectId: string
  /** Somebody with a role in that project, and none elsewhere. */
  mia: Actor
}

const company = living(async (): Promise<Shared> => {
  const opened = await openTenant('administrators')
  const [projectId = ''] = Object.values(opened.projects)
  const { actor: mia } = await opened.add('mia@venta.example', 'Mia Halvorsen', 'member', [
    { scope: 'project', projectId, role: 'member' },
  ])
  return { ...opened, projectId, mia }
})

const render = (who: 'owner' | 'mia', permission: string, within: 'project' | 'organization') =>
  hosted<Shared>(
    (opened) => opened[who],
    ({ organizationId, projectId }) => (
      <Can
        organizationId={organizationId}
        permission={permission}
        {...(within === 'project' ? { projectId } : {})}
        fallback={<p>Ask Valentina.</p>}
      >
        <p>Here it is.</p>
      </Can>
    ),
  )

const shown: NonNullable<Story['play']> = async ({ canvas }) => {
  await seen(await canvas.findByText('Here it is.'))
  await expect(canvas.queryByText('Ask Valentina.')).toBeNull()
}

const hidden: NonNullable<Story['play']> = async ({ canvas, loaded }) => {
  const { ask, mia, organizationId } = loaded.company as Shared
  await ask(mia, 'listProjects', { organizationId })
  await seen(await canvas.findByText('Ask Valentina.'))
  await expect(canvas.queryByText('Here it is.')).toBeNull()
}

export const Default: Story = {
  ...company,
  name: 'who holds a permission sees what needs it',
  render: render('owner', 'billing.read', 'organization'),
  play: shown,
}

export const Fallback: Story = {
  ...company,
  name: 'who does not hold it sees something else',
  render: render('mia', 'billing.read', 'organization'),
  play: hidden,
}

export const InProject: Story = {
  ...company,
  name: 'in a project it is asked for what is held there',
  render: render('mia', 'resource.write', 'project'),
  play: shown,
}

export const OnlyThere: Story = {
  ...company,
  name: 'what is held in a project only is not held elsewhere',
  render: render('mia', 'resource.write', 'organization'),
  play: hidden,
}

export const InEveryProject: Story = {
  ...company,
  name: 'what is held in the whole organization is held in each of its projects',
  render: render('owner', 'project.create', 'project'),
  play: shown,
}
