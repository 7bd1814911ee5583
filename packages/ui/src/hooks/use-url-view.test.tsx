import { useState, type ReactElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { openCompany, openThousands } from '../../../../.storybook/people.ts'
import { baseUrl } from '../../../../.storybook/server.ts'
import { createClient } from '../client.ts'
import { MembersTable, type MembersTableProps } from '../members-table/members-table.tsx'
import type { PeopleView } from '../people/people-view.ts'
import { RollcallProvider } from '../provider.tsx'
import { useUrlView, type UrlViewOptions } from './use-url-view.ts'

const here = location.href

beforeEach(() => history.replaceState(null, '', here))

type Company = Pick<Awaited<ReturnType<typeof openCompany>>, 'organizationId' | 'owner' | 'fetchAs'>

function Members({
  company: { organizationId, owner, fetchAs },
  options,
  ...props
}: { company: Company; options?: UrlViewOptions } & Partial<MembersTableProps>): ReactElement {
  const [client] = useState(() => createClient({ baseUrl, fetch: fetchAs(owner) }))
  const state = useUrlView(options)
  return (
    <RollcallProvider client={client} userId={owner.userId}>
      <MembersTable organizationId={organizationId} {...state} {...props} />
    </RollcallProvider>
  )
}

const rows = (): number => document.querySelectorAll('[data-person]').length
const asked = (name: string): string | null => new URLSearchParams(location.search).get(name)
const search = page.getByRole('searchbox', { name: 'Search people' })

async function choose(filter: string, value: string): Promise<void> {
  await page.getByRole('button', { name: filter, exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: value }).click()
  await userEvent.keyboard('{Escape}')
}

test('a search, a filter and an order are in the address, and there again after a reload', async () => {
  const company = await openCompany()
  const first = await render(<Members company={company} />)
  await expect.poll(rows).toBe(13)
  await choose('Role', 'Admin')
  await expect.poll(rows).toBe(3)
  await search.fill('sarah')
  await expect.poll(rows).toBe(1)
  expect([asked('role'), asked('search')]).toEqual(['admin', 'sarah'])
  await first.unmount()

  await render(<Members company={company} />)
  await expect.element(page.getByRole('button', { name: 'Role: Admin' })).toBeVisible()
  await expect.element(search).toHaveValue('sarah')
  await expect.poll(rows).toBe(1)
  await userEvent.clear(search)
  await page.getByRole('button', { name: 'Remove filter Role' }).click()
  await expect.poll(rows).toBe(13)
  await expect.poll(() => location.href).toBe(here)
})

test('Back and Forward lead through what was looked at, where a host wants that', async () => {
  const company = await openCompany()
  await render(<Members company={company} options={{ history: 'push' }} />)
  await expect.poll(rows).toBe(13)
  await choose('Role', 'Admin')
  await expect.poll(rows).toBe(3)
  history.back()
  await expect.poll(rows).toBe(13)
  history.forward()
  await expect.poll(rows).toBe(3)
})

test('an address that is changed by the router of the host is followed', async () => {
  const company = await openCompany()
  await render(<Members company={company} options={{ prefix: 'members-' }} />)
  await expect.poll(rows).toBe(13)
  const url = new URL(here)
  url.searchParams.set('members-search', 'kwame')
  history.pushState({ mine: true }, '', url)
  await expect.poll(rows).toBe(1)
  await expect.element(search).toHaveValue('kwame')
  await search.fill('')
  await expect.poll(rows).toBe(13)
  expect(history.state).toEqual({ mine: true })
})

test('an address may ask for what is not offered: that can be taken away', async () => {
  const company = await openCompany()
  const url = new URL(here)
  url.searchParams.set('role', 'pirate')
  history.replaceState(null, '', url)
  await render(<Members company={company} />)
  await page.getByRole('button', { name: 'Remove filter Role' }).click()
  await expect.poll(rows).toBe(13)
})

test('a host may keep the view itself, and what it does not take stays as it was', async () => {
  const company = await openCompany()
  const asks: PeopleView[] = []
  await render(
    <Members
      company={company}
      view={{ role: ['admin'], sort: '-name' }}
      onViewChange={(view) => asks.push(view)}
    />,
  )
  await expect.poll(rows).toBe(3)
  await page.getByRole('button', { name: 'Remove filter Role' }).click()
  expect(asks).toEqual([{ sort: '-name' }])
  expect(rows()).toBe(3)
})

test('the page is in the address too, and one beyond the end is the last', async () => {
  const company = await openThousands(120)
  const url = new URL(here)
  url.searchParams.set('page', '99')
  history.replaceState(null, '', url)
  await render(<Members company={company} paging='pages' />)
  await expect.element(page.getByText('Page 3 of 3')).toBeVisible()
  await expect.poll(rows).toBe(20)
  await page.getByRole('button', { name: 'Previous' }).click()
  await expect.element(page.getByText('Page 2 of 3').first()).toBeVisible()
  expect(asked('page')).toBe('2')
  await choose('Role', 'Viewer')
  await expect.poll(() => asked('page')).toBe(null)
})
