import { OrganizationMembers, PendingInvitesBell } from '@rollcall/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { openCompany, type Company } from '../people.ts'
import { living, seen } from '../story.tsx'
import { Window } from './window.tsx'

const meta: Meta = { title: 'Flows/One app', parameters: { width: 1000 } }
export default meta

type Story = StoryObj

/** What a host puts on a page: a bell in its bar, and everything about its members. */
export const Default: Story = {
  ...living(async () => {
    const opened = await openCompany()
    const { ask, rollcall, owner } = opened
    const sarah = opened.account('sarah@elsewhere.example', { name: 'Sarah O’Connell' })
    const other = await rollcall.organizations.create({ name: 'Nordic Labs', owner: sarah })
    await ask(sarah, 'inviteMembers', {
      organizationId: other.organization.id,
      people: [{ email: owner.email }],
      message: 'Could you look at our quotas?',
    })
    return opened
  }),
  name: 'the bell in the bar, the members on the page',
  render: (_, { loaded }) => {
    const company = loaded.company as Company
    return (
      <Window
        company={company}
        as={company.owner}
        part='owner of Acme Cloud'
        bar={<PendingInvitesBell />}
      >
        <OrganizationMembers organizationId={company.organizationId} />
      </Window>
    )
  },
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('button', { name: '1 pending invitation' }))
    await seen(await canvas.findByRole('tab', { name: 'Members 10' }))
    await seen(await canvas.findByText('Kwame Asante-Boateng'))
  },
}
