import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living } from '../../../../.storybook/story.tsx'
import { RevokeInvitationDialog } from './revoke-invitation-dialog.tsx'

const meta: Meta<typeof RevokeInvitationDialog> = {
  title: 'RevokeInvitationDialog',
  component: RevokeInvitationDialog,
  tags: ['autodocs'],
}
export default meta

const email = 'noor@haddad.example'
const onRevoked = fn()

type Found = Company & { id: string }

export const Default: StoryObj<typeof RevokeInvitationDialog> = {
  ...living(async (): Promise<Found> => {
    const opened = await openCompany()
    const { organizationId, owner } = opened
    const { people } = await opened.ask(owner, 'listPeople', { organizationId, kind: 'invitation' })
    return { ...opened, id: people.find((person) => person.email === email)?.id ?? '' }
  }),
  name: 'it says that the link dies, and takes the invitation back',
  render: hosted<Found>(
    (found) => found.owner,
    ({ organizationId, id }) => (
      <RevokeInvitationDialog
        organizationId={organizationId}
        invitation={{ id, email }}
        open
        onOpenChange={() => undefined}
        onRevoked={onRevoked}
      />
    ),
  ),
  play: async ({ userEvent, loaded }) => {
    const { ask, owner, organizationId } = loaded.company as Found
    const dialog = await screen.findByRole('dialog', { name: `Revoke the invitation to ${email}?` })
    await expect(dialog).toHaveAccessibleDescription(/^The link stops working at once/)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Revoke invitation' }))
    await waitFor(() => expect(onRevoked).toHaveBeenCalled())
    const { people } = await ask(owner, 'listPeople', { organizationId, kind: 'invitation' })
    await expect(people.map((person) => person.email)).not.toContain(email)
  },
}
