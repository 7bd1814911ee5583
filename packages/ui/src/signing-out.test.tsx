// Decides what holds when somebody else signs in on a page that stays: nothing of the former is left to be seen.
import { QueryClient } from '@tanstack/react-query'
import type { Actor } from '@rollcall/core'
import { useState, type ReactElement, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { openInvited } from '../../../.storybook/invited.ts'
import { openCompany, type Company } from '../../../.storybook/people.ts'
import { baseUrl } from '../../../.storybook/server.ts'
import { createClient } from './client.ts'
import { InviteDialog } from './invite-dialog/invite-dialog.tsx'
import { LeaveOrganizationButton } from './leave-organization-button/leave-organization-button.tsx'
import { MembersTable } from './members-table/members-table.tsx'
import { PendingInvitesBell } from './pending-invites-bell/pending-invites-bell.tsx'
import { RollcallProvider } from './provider.tsx'
import { RemoveMemberDialog } from './remove-member-dialog/remove-member-dialog.tsx'

/** A host whose sessions are cookies: the client stays, and asks as whoever is signed in. */
function browserOf(company: Company) {
  const session: { actor: Actor | null } = { actor: null }
  const client = createClient({
    baseUrl,
    fetch: (input, init) => company.fetchAs(session.actor)(input, init),
  })
  const queryClient = new QueryClient()
  const page = (actor: Actor | null, children: ReactNode): ReactElement => {
    session.actor = actor
    return (
      <RollcallProvider client={client} queryClient={queryClient} userId={actor?.userId ?? null}>
        {children}
      </RollcallProvider>
    )
  }
  const known = (): string =>
    JSON.stringify([
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey, state }) => [queryKey, state.data]),
      queryClient
        .getMutationCache()
        .getAll()
        .map(({ state }) => state),
    ])
  return { queryClient, page, known }
}

test('an answer that was on its way to the former person is kept nowhere (T49)', async () => {
  const company = await openCompany()
  const { owner, network, account, organizationId } = company
  const stranger = account('stranger@elsewhere.example', { name: 'Stranger' })
  const { page, known } = browserOf(company)
  const table = <MembersTable organizationId={organizationId} />
  network.delay = 400
  const screen = await render(page(owner, table))
  await screen.rerender(page(stranger, table))
  await expect
    .element(screen.getByText(/not available|cannot see|not found/i).first())
    .toBeVisible()
  await new Promise((done) => setTimeout(done, 600))
  expect(document.body.textContent).not.toContain('Kwame')
  expect(known()).not.toContain('Kwame')
})

test('changes of the former person change nothing in the lists of the next (T49)', async () => {
  const company = await openCompany()
  const { owner, admin, network, organizationId } = company
  const { page, queryClient } = browserOf(company)
  const table = <MembersTable organizationId={organizationId} confirm={[]} />
  const screen = await render(page(owner, table))
  await screen.getByRole('button', { name: 'Actions for Kwame Asante-Boateng' }).click()
  network.delay = 1_000_000
  await screen.getByRole('menuitem', { name: /^Suspend/ }).click()
  const kwame = screen.getByRole('row', { name: /Kwame/ })
  await expect.element(kwame.getByText('Suspended')).toBeVisible()
  network.delay = 0
  await screen.rerender(page(admin, table))
  await expect.element(kwame).toBeVisible()
  await expect.element(kwame.getByText('Suspended')).not.toBeInTheDocument()
  const sent = queryClient.getMutationCache().getAll()
  expect(sent.map(({ options }) => options.mutationKey?.[1])).toEqual([owner.userId])
})

test('what was sent is kept no longer than its screen (T49)', async () => {
  const company = await openCompany()
  const { owner, organizationId } = company
  const { page, queryClient } = browserOf(company)
  const screen = await render(page(owner, <MembersTable organizationId={organizationId} />))
  await screen.getByRole('button', { name: 'Actions for Kwame Asante-Boateng' }).click()
  await screen.getByRole('menuitem', { name: /^Suspend/ }).click()
  const kwame = screen.getByRole('row', { name: /Kwame/ })
  await expect.element(kwame.getByText('Suspended')).toBeVisible()
  await screen.rerender(page(null, null))
  await expect.poll(() => queryClient.getMutationCache().getAll()).toEqual([])
})

test('what was typed, opened and answered is gone (T49)', async () => {
  const company = await openInvited(2)
  const { owner, noor, organizationId } = company
  const { page } = browserOf(company)
  const host = (
    <>
      <InviteDialog organizationId={organizationId} />
      <LeaveOrganizationButton organizationId={organizationId} />
      <PendingInvitesBell />
    </>
  )
  const screen = await render(page(noor, host))
  await screen.getByRole('button', { name: '2 pending invitations' }).click()
  await screen.getByRole('button', { name: 'Decline the invitation to Acme Cloud' }).click()
  await expect.element(screen.getByRole('button', { name: /^Undo/ })).toBeVisible()

  await screen.rerender(page(owner, host))
  await expect.element(screen.getByRole('button', { name: 'No pending invitations' })).toBeVisible()
  expect(document.body.textContent).not.toContain('Declined')
  await screen.getByRole('button', { name: 'Invite', exact: true }).click()
  await screen.getByRole('textbox', { name: 'Email addresses' }).fill('secret@acme.example')

  await screen.rerender(page(null, host))
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
  await screen.rerender(page(owner, host))
  await screen.getByRole('button', { name: 'Invite', exact: true }).click()
  await expect.element(screen.getByRole('textbox', { name: 'Email addresses' })).toHaveValue('')
})

test('a question that the former person was asked is closed (T49)', async () => {
  const company = await openCompany()
  const { owner, admin, ask, organizationId } = company
  const { people } = await ask(owner, 'listPeople', { organizationId, search: 'kwame' })
  const { page } = browserOf(company)
  function Removing(): ReactElement {
    const [open, setOpen] = useState(true)
    const dialog = { organizationId, open, onOpenChange: setOpen }
    return <RemoveMemberDialog {...dialog} member={people[0]!} />
  }
  const screen = await render(page(owner, <Removing />))
  await expect.element(screen.getByRole('dialog')).toBeVisible()
  await screen.rerender(page(admin, <Removing />))
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
})
