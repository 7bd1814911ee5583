import { useState, type ReactElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { openCompany } from '../../../../.storybook/people.ts'
import { baseUrl } from '../../../../.storybook/server.ts'
import { createClient } from '../client.ts'
import { OrganizationMembers } from '../organization-members/organization-members.tsx'
import { RollcallProvider } from '../provider.tsx'
import { useUrlTab } from './use-url-tab.ts'
import { useUrlView, type UrlViewOptions } from './use-url-view.ts'

const here = location.href

beforeEach(() => history.replaceState(null, '', here))

type Company = Awaited<ReturnType<typeof openCompany>>

function Members({
  company: { organizationId, owner, fetchAs },
  options,
}: {
  company: Company
  options?: UrlViewOptions
}): ReactElement {
  const [client] = useState(() => createClient({ baseUrl, fetch: fetchAs(owner) }))
  const tab = useUrlTab(options)
  const view = useUrlView({ ...options, prefix: 'invitations-' })
  return (
    <RollcallProvider client={client} userId={owner.userId}>
      <OrganizationMembers organizationId={organizationId} {...tab} invitationsView={view} />
    </RollcallProvider>
  )
}

const tab = (name: RegExp) => page.getByRole('tab', { name })
const asked = (name: string): string | null => new URLSearchParams(location.search).get(name)

test('the open tab is in the address, and open again after a reload', async () => {
  const company = await openCompany()
  const first = await render(<Members company={company} />)
  await tab(/^Invitations/).click()
  expect(asked('tab')).toBe('invitations')
  await first.unmount()

  await render(<Members company={company} />)
  await expect.element(tab(/^Invitations/)).toHaveAttribute('aria-selected', 'true')
  await tab(/^Members/).click()
  await expect.poll(() => location.href).toBe(here)
})

test('Back leads to the tab that was open, where a host wants that', async () => {
  const company = await openCompany()
  await render(<Members company={company} options={{ history: 'push' }} />)
  await tab(/^Invitations/).click()
  await expect.element(tab(/^Invitations/)).toHaveAttribute('aria-selected', 'true')
  history.back()
  await expect.element(tab(/^Members/)).toHaveAttribute('aria-selected', 'true')
  history.forward()
  await expect.element(tab(/^Invitations/)).toHaveAttribute('aria-selected', 'true')
})

test('an address that names no tab there is opens the first', async () => {
  const company = await openCompany()
  const url = new URL(here)
  url.searchParams.set('tab', 'pirates')
  history.replaceState(null, '', url)
  await render(<Members company={company} />)
  await expect.element(tab(/^Members/)).toHaveAttribute('aria-selected', 'true')
})
