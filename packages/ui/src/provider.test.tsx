import { QueryClient } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { openStudio } from '../../../.storybook/people.ts'
import { baseUrl } from '../../../.storybook/server.ts'
import { createClient } from './client.ts'
import { useMe, useRollcall } from './hooks/index.ts'
import { RollcallProvider } from './provider.tsx'

function Who(): ReactElement {
  const { data, error } = useMe()
  return <p>{data?.user.name ?? error?.reason.code ?? 'waiting'}</p>
}

test('when somebody else signs in, nothing known of the former is left (T49)', async () => {
  const { owner, account, fetchAs } = await openStudio()
  const noor = account('noor@haddad.example', { name: 'Noor' })
  const queryClient = new QueryClient()
  const [one, other] = [owner, noor].map((actor) =>
    createClient({ baseUrl, fetch: fetchAs(actor) }),
  )
  const page = (client: typeof one, userId: string) => (
    <RollcallProvider client={client} userId={userId} queryClient={queryClient}>
      <Who />
    </RollcallProvider>
  )
  const screen = await render(page(one, owner.userId))
  await expect.element(screen.getByText('Olle Lindqvist')).toBeVisible()
  await screen.rerender(page(other, noor.userId))
  await expect.element(screen.getByText('Noor')).toBeVisible()
  expect(queryClient.getQueryCache().findAll({ queryKey: ['rollcall', owner.userId] })).toEqual([])
})

test('outside of the provider a hook says what is missing', () => {
  function Lost(): ReactElement {
    useRollcall()
    return <p />
  }
  return expect(Promise.resolve(render(<Lost />))).rejects.toThrow(/Wrap your app in the provider/)
})
