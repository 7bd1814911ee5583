// Decides how stories open the dialog for inviting, and read what came of it.
import type { Person } from '@rollcall/core'
import type { StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import type { Tenant } from './tenants.ts'

/** What a story is played with. */
type Played = Parameters<NonNullable<StoryObj['play']>>[0]
/** The dialog, and what is in it. */
type InDialog = ReturnType<typeof within>

/** Opens the dialog for one person, with the cursor in its first field. */
export async function openAlone({ canvas, userEvent }: Played): Promise<InDialog> {
  await userEvent.click(await canvas.findByRole('button', { name: 'Invite' }))
  const dialog = within(await screen.findByRole('dialog', { name: /^Invite somebody to/ }))
  await waitFor(() => expect(dialog.getAllByRole('textbox')[0]).toHaveFocus())
  return dialog
}

/** Chooses a role in the menu of its field. */
export async function chooseRole(
  { userEvent }: Played,
  dialog: InDialog,
  role: string,
): Promise<void> {
  await userEvent.click(dialog.getByRole('button', { name: /^Role / }))
  await userEvent.click(await screen.findByRole('menuitemradio', { name: role }))
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
}

/** What was written down of the invitation of an address. */
export async function invited({ loaded }: Played, email: string): Promise<Person | undefined> {
  const { ask, owner, organizationId } = loaded.company as Tenant
  const { people } = await ask(owner, 'listPeople', { organizationId, kind: 'invitation' })
  return people.find((person) => person.email === email)
}

/** Opens the dialog for any number of people, with the cursor in the box. */
export async function openBox({ canvas, userEvent }: Played): Promise<InDialog> {
  await userEvent.click(await canvas.findByRole('button', { name: 'Invite' }))
  const dialog = within(await screen.findByRole('dialog', { name: /^Invite people to/ }))
  await waitFor(() => expect(dialog.getByRole('textbox')).toHaveFocus())
  return dialog
}
