import { QueryClient } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../styles.css'
import { openThousands } from '../../../../.storybook/people.ts'
import { baseUrl } from '../../../../.storybook/server.ts'
import { createClient } from '../client.ts'
import { peopleOptions } from '../hooks/index.ts'
import { RollcallProvider } from '../provider.tsx'
import { MembersTable, type MembersTableProps } from './members-table.tsx'

const everybody = 10_000
/** Elements in all that the table draws. */
const most = 400

let members: (props?: Partial<MembersTableProps>) => ReactElement

/** All of them, read from the real server by the real client before the table is drawn. */
beforeAll(async () => {
  const { organizationId, owner, fetchAs } = await openThousands(everybody)
  const client = createClient({ baseUrl, fetch: fetchAs(owner) })
  const queryClient = new QueryClient()
  const scope = { client, userId: owner.userId, pollInterval: 0 }
  const options = peopleOptions(scope, organizationId, { sort: 'name' })
  await queryClient.prefetchInfiniteQuery({ ...options, pages: everybody / 50 })
  members = (props) => (
    <RollcallProvider client={client} userId={owner.userId} queryClient={queryClient}>
      <MembersTable organizationId={organizationId} {...props} />
    </RollcallProvider>
  )
}, 120_000)

afterEach(() => window.scrollTo(0, 0))

const drawn = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-person]')]
const nodes = (): number =>
  document.querySelectorAll('[data-slot=members-table], [data-slot=members-table] *').length
const indexes = (): number[] => drawn().map((row) => Number(row.ariaRowIndex))

/** Rows that cover the screen, whatever of the list is on it. */
async function screenIsFull(): Promise<void> {
  await expect
    .poll(() => {
      const boxes = drawn().map((row) => row.getBoundingClientRect())
      const body = document.querySelector('tbody')?.getBoundingClientRect()
      const top = Math.max(0, body?.top ?? 0)
      const bottom = Math.min(innerHeight, body?.bottom ?? 0)
      return [top + 1, (top + bottom) / 2, bottom - 1].every((y) =>
        boxes.some((box) => box.top <= y && box.bottom >= y),
      )
    })
    .toBe(true)
}

test('of ten thousand people only those near the screen are drawn, wherever one scrolls', async () => {
  await page.viewport(1280, 720)
  await render(members())
  await screenIsFull()
  const height = (): number => document.documentElement.scrollHeight
  expect(height()).toBeGreaterThan(everybody * 40)
  for (const share of [0, 0.001, 0.25, 0.5, 0.999, 1]) {
    window.scrollTo(0, height() * share)
    await screenIsFull()
    expect(nodes()).toBeLessThanOrEqual(most)
  }
  expect(indexes().at(-1)).toBe(everybody + 1)
})

test('who has scrolled before the rows are watched stays where they are', async () => {
  await page.viewport(1280, 720)
  await render(members())
  await expect.poll(() => drawn().length).toBeGreaterThan(5)
  window.scrollTo(0, 200_000)
  await screenIsFull()
  expect(window.scrollY).toBe(200_000)
})

test('who listens hears how many there are, and which row this is', async () => {
  await page.viewport(1280, 720)
  await render(members())
  await screenIsFull()
  const table = document.querySelector('[role=table]')
  expect(table?.getAttribute('aria-rowcount')).toBe(String(everybody + 1))
  window.scrollTo(0, 100_000)
  await screenIsFull()
  const [first = 0] = indexes()
  expect(first).toBeGreaterThan(1_000)
  expect(indexes()).toEqual(drawn().map((_, at) => first + at))
})

test('the row with the focus stays while one scrolls, and Tab goes on from there', async () => {
  await page.viewport(1280, 720)
  await render(members())
  await screenIsFull()
  window.scrollTo(0, 20_000)
  await screenIsFull()
  const row = drawn()[8]
  const menu = row?.querySelector<HTMLElement>('[data-row-act]')
  const next = drawn()[9]?.dataset.person
  menu?.focus()
  window.scrollTo(0, 300_000)
  await screenIsFull()
  expect(document.activeElement).toBe(menu)
  expect(nodes()).toBeLessThanOrEqual(most)
  await userEvent.tab()
  expect(document.activeElement?.closest<HTMLElement>('[data-person]')?.dataset.person).toBe(next)
  await screenIsFull()
  expect(window.scrollY).toBeLessThan(30_000)
})

test('cards on a narrow screen are as few', async () => {
  await page.viewport(390, 720)
  await render(members())
  await screenIsFull()
  for (const share of [0, 0.3, 1]) {
    window.scrollTo(0, document.documentElement.scrollHeight * share)
    await screenIsFull()
    expect(nodes()).toBeLessThanOrEqual(most)
  }
  expect(indexes().at(-1)).toBe(everybody + 1)
})

test('in a frame of the host that scrolls, the list follows that', async () => {
  await page.viewport(1280, 720)
  await render(
    <div data-testid='frame' style={{ blockSize: 500, overflow: 'auto' }}>
      {members()}
    </div>,
  )
  const frame = page.getByTestId('frame').element()
  await expect.poll(() => drawn().length).toBeGreaterThan(5)
  frame.scrollTo(0, frame.scrollHeight)
  await expect.poll(() => indexes().at(-1)).toBe(everybody + 1)
  expect(nodes()).toBeLessThanOrEqual(most)
})

test('how many are few is for the host to say', async () => {
  await page.viewport(1280, 720)
  const { organizationId, owner, fetchAs } = await openThousands(40)
  const client = createClient({ baseUrl, fetch: fetchAs(owner) })
  const table = (virtualFrom: number): ReactElement => (
    <RollcallProvider client={client} userId={owner.userId}>
      <MembersTable organizationId={organizationId} virtualFrom={virtualFrom} />
    </RollcallProvider>
  )
  const counted = (): boolean => document.querySelector('[aria-rowcount]') !== null
  const screen = await render(table(41))
  await expect.poll(() => drawn().length).toBe(40)
  expect(counted()).toBe(false)
  await screen.rerender(table(40))
  await expect.poll(() => drawn().length).toBeLessThan(20)
  expect(counted()).toBe(true)
})
