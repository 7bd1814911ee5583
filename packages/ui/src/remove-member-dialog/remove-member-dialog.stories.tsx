import type { Person } from '@rollcall/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type ReactElement } from 'react'
import { expect, screen, waitFor, within } from 'storybook/test'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { RemoveMemberDialog } from './remove-member-dialog.tsx'

const meta: Meta<typeof RemoveMemberDialog> = {
  title: 'RemoveMemberDialog',
  component: RemoveMemberDialog,
}
export default meta

type Story = StoryObj<typeof RemoveMemberDialog>
type Found = Company & { member: Person }

const company = (email: string) =>
  living(async (): Promise<Found> => {
    const opened = await openCompany()
    const { organizationId, owner } = opened
    const { people } = await opened.ask(owner, 'listPeople', { organizationId })
    const member = people.find((person) => person.email === email)
    if (!member) throw new Error(`${email} is nobody`)
    return { ...opened, member }
  })

const render = hosted<Found>(
  (found) => found.owner,
  (found) => <Page found={found} />,
)

function Page({ found }: { found: Found }): ReactElement {
  const [open, setOpen] = useState(true)
  return (
    <>
      <button type='button' onClick={() => setOpen(true)}>
        Ask
      </button>
      <RemoveMemberDialog
        organizationId={found.organizationId}
        member={found.member}
        open={open}
        onOpenChange={setOpen}
      />
    </>
  )
}

export const Default: Story = {
  ...company('kwame@acme.example'),
  name: 'it names the person, the consequence, and the act; the way out has the focus',
  render,
  play: async () => {
    const dialog = await screen.findByRole('dialog', { name: 'Remove Kwame Asante-Boateng?' })
    await expect(dialog).toHaveAccessibleDescription(
      'Kwame loses access at once. Nothing Kwame created is deleted.',
    )
    await waitFor(() =>
      expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus(),
    )
  },
}

export const Dark: Story = {
  ...Default,
  name: 'dark, it asks the same',
  globals: { scheme: 'dark' },
}

export const LongName: Story = {
  ...company('jose-antonio.fernandez-de-la-cruz@subsidiaries.acme.example'),
  name: 'a long name is asked for in full, and the button keeps to the verb',
  render,
  play: async () => {
    const name = 'José Antonio Fernández de la Cruz y Montealegre'
    const dialog = await screen.findByRole('dialog', { name: `Remove ${name}?` })
    await seen(within(dialog).getByRole('button', { name: 'Remove' }))
  },
}

export const Refused: Story = {
  ...company('kwame@acme.example'),
  name: 'a refusal is read where the act was done',
  render,
  play: async ({ userEvent, loaded }) => {
    const found = loaded.company as Found
    const dialog = within(await screen.findByRole('dialog'))
    found.network.down = true
    await userEvent.click(dialog.getByRole('button', { name: 'Remove Kwame' }))
    await seen(await dialog.findByText(/The server did not answer/))
    found.network.down = false
    await userEvent.click(dialog.getByRole('button', { name: 'Remove Kwame' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  },
}
