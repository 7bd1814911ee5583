import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../styles.css'
import { openStaff, openThousands, type Company } from '../../../../.storybook/people.ts'
import { baseUrl } from '../../../../.storybook/server.ts'
import { createClient } from '../client.ts'
import { peopleOptions } from '../hooks/index.ts'
import { RollcallProvider } from '../provider.tsx'
import { MembersTable } from './members-table.tsx'

/** Draws the members of a company; `sent` is every request that was made since. */
async function draw(company: Company, pages = 1) {
  const { organizationId, owner, fetchAs } = company
  const sent: { url: string; body: string }[] = []
  const send = fetchAs(owner)
  const spied: typeof fetch = (input, init) => {
    if (typeof input === 'string' && typeof init?.body === 'string')
      sent.push({ url: input, body: init.body })
    return send(input, init)
  }
  const client = createClient({ baseUrl, fetch: spied })
  const queryClient = new QueryClient()
  const scope = { client, userId: owner.userId, pollInterval: 0 }
  const options = peopleOptions(scope, organizationId, { sort: 'name' })
  await queryClient.prefetchInfiniteQuery({ ...options, pages })
  await page.viewport(1280, 720)
  await render(
    <RollcallProvider client={client} userId={owner.userId} queryClient={queryClient}>
      <MembersTable organizationId={organizationId} selectable />
    </RollcallProvider>,
  )
  await expect.element(page.getByRole('checkbox', { name: 'Select all shown' })).toBeVisible()
  return sent
}

const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? ''
const names = (): string[] =>
  [...document.querySelectorAll('.rollcall-person-name')].map((name) => name.textContent ?? '')

/** Removes somebody by the keyboard alone, from the button of their menu. */
async function removeByKeys(name: string): Promise<void> {
  const menu = page.getByRole('button', { name: `Actions for ${name}` }).element()
  if (menu instanceof HTMLElement) menu.focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('menu')).toBeVisible()
  await userEvent.keyboard('{End}')
  await expect.poll(() => document.activeElement?.textContent).toBe('Remove…')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('dialog', { name: `Remove ${name}?` })).toBeVisible()
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
}

test('with real keys, a removal leads to the next row, at the end to the one before', async () => {
  await draw(await openStaff())
  const [first = '', second = ''] = names()
  await removeByKeys(first)
  await expect.poll(focused).toBe(`Actions for ${second}`)
  const [last = '', before = ''] = names().toReversed()
  await removeByKeys(last)
  await expect.poll(focused).toBe(`Actions for ${before}`)
})

test('with real keys several are chosen and removed, and the focus is on the row below', async () => {
  await draw(await openStaff())
  const [first = '', second = '', third = ''] = names()
  const box = page.getByRole('checkbox', { name: `Select ${first}` }).element()
  if (box instanceof HTMLElement) box.focus()
  await userEvent.keyboard(' ')
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
  await expect.element(page.getByText('2 selected', { exact: true })).toBeVisible()
  expect(focused()).toBe(`Select ${second}`)
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => document.activeElement?.textContent).toBe('Change role')
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.element(page.getByRole('dialog', { name: 'Remove 2 people?' })).toBeVisible()
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.element(page.getByText('2 people were removed')).toBeVisible()
  await expect.poll(focused).toBe(`Select ${third}`)
})

test('more than a hundred are sent a hundred at a time, and all of them are done', async () => {
  const sent = await draw(await openThousands(231), 5)
  await userEvent.click(page.getByRole('checkbox', { name: 'Select all shown' }))
  await userEvent.click(page.getByRole('button', { name: 'Remove 230' }))
  await userEvent.click(page.getByRole('button', { name: 'Remove 230 people' }))
  await expect.element(page.getByText('230 people were removed'), { timeout: 30_000 }).toBeVisible()
  const removals = sent.filter(({ url }) => url.endsWith('/members/remove'))
  const sizes = removals.map(({ body }) => (JSON.parse(body) as { memberIds: [] }).memberIds.length)
  expect(sizes).toEqual([100, 100, 30])
  await expect.poll(focused).toBe('Select Olle Lindqvist')
}, 60_000)
