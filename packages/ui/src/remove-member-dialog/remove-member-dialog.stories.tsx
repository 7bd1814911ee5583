import type { Person } from '@rollcall/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type ReactElement } from 'react'
import { expect, screen, waitFor, within } from 'storybook/test'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { openTenant } from '../../../../.storybook/tenants.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { RemoveMemberDialog } from './remove-member-dialog.tsx'

const meta: Meta<typeof RemoveMemberDialog> = {
  title: 'RemoveMemberDialog',
  component: RemoveMemberDialog,
  tags: ['autodocs'],
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

interface Token {
  active: boolean
}

const edge = living(async (): Promise<Found & { token: Token }> => {
  const token = { active: true }
  const tenant = await openTenant('services', {
    guards: {
      removeMember: () =>
        token.active
          ? {
              code: 'refused_by_host',
              message: 'You can’t remove the user as they have active tokens.',
            }
          : undefined,
    },
  })
  const { organizationId, owner } = tenant
  const { actor } = await tenant.add('jane.doe@edge.example', 'Jane Doe', 'administrators')
  await tenant.ask(actor, 'inviteMembers', { organizationId, people: [{ email: 'a@b.example' }] })
  const { people } = await tenant.ask(owner, 'listPeople', { organizationId, kind: 'member' })
  const member = people.find(({ email }) => email === actor.email)
  if (!member) throw new Error('Jane is nobody')
  return { ...tenant, member, token }
})

export const Blocked: Story = {
  ...edge,
  name: 'what stands in the way is said before, in the host’s own words, and what would follow',
  render,
  play: async ({ userEvent, loaded }) => {
    const { token } = loaded.company as Found & { token: Token }
    const dialog = within(await screen.findByRole('dialog', { name: 'Remove Jane Doe?' }))
    await seen(await dialog.findByText('You can’t remove the user as they have active tokens.'))
    await seen(dialog.getByText('1 open invitation that Jane sent is taken back.'))
    await seen(dialog.getByText('This is the last organization of Jane: the account is deleted.'))
    const remove = dialog.getByRole('button', { name: 'Remove Jane' })
    await expect(remove).toHaveAttribute('aria-disabled', 'true')
    token.active = false
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Ask' }))
    const again = await screen.findByRole('button', { name: 'Remove Jane' })
    await waitFor(() => expect(again).not.toHaveAttribute('aria-disabled'))
    await userEvent.click(again)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  },
}
