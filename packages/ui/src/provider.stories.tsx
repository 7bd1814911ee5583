import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { openCompany, type Company } from '../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../.storybook/story.tsx'
import { de } from './copy/de/index.ts'
import { mergeCopy } from './copy/merge-copy.ts'
import { MembersTable } from './members-table/members-table.tsx'
import { PendingInvitesBell } from './pending-invites-bell/pending-invites-bell.tsx'
import { RollcallProvider } from './provider.tsx'

const meta: Meta<typeof RollcallProvider> = {
  title: 'RollcallProvider',
  component: RollcallProvider,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof RollcallProvider>

const around = (opened: Company) => (
  <>
    <div style={{ display: 'flex', justifyContent: 'flex-end' }}>
      <PendingInvitesBell />
    </div>
    <MembersTable organizationId={opened.organizationId} />
  </>
)

export const Default: Story = {
  ...living(openCompany),
  name: 'one provider is enough for everything in it',
  render: hosted<Company>((opened) => opened.owner, around),
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('button', { name: 'No pending invitations' }))
    await seen(await canvas.findByText('Olle Lindqvist'))
  },
}

export const Words: Story = {
  ...living(openCompany),
  name: 'the host chooses the language, and words of its own in it',
  render: hosted<Company>((opened) => opened.owner, around, {
    locale: 'de',
    copy: mergeCopy(de, { membersTable: { title: 'Mannschaft' } }),
  }),
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('heading', { name: 'Mannschaft' }))
    await seen(await canvas.findByRole('button', { name: 'Einladen' }))
  },
}

export const Nobody: Story = {
  ...living(openCompany),
  name: 'while nobody is signed in nothing of anybody is shown',
  render: hosted<Company>(() => null, around),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('You are signed out'))
    await expect(canvas.queryByText('Olle Lindqvist')).toBeNull()
  },
}
