import type { Meta, StoryObj } from '@storybook/react-vite'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { expect, waitFor } from 'storybook/test'
import { openThousands, type Company } from '../../../../.storybook/people.ts'
import { baseUrl } from '../../../../.storybook/server.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { createClient } from '../client.ts'
import { peopleOptions } from '../hooks/index.ts'
import { MembersTable } from './members-table.tsx'

const meta: Meta<typeof MembersTable> = {
  title: 'MembersTable/Ten thousand people',
  component: MembersTable,
}
export default meta

type Story = StoryObj<typeof MembersTable>

const everybody = 10_000

/** A company with many people, of whom all are loaded before the table is drawn. */
interface Crowded extends Company {
  queryClient: QueryClient
}

async function openCrowded(): Promise<Crowded> {
  const opened = await openThousands(everybody)
  const { organizationId, owner, fetchAs } = opened
  const queryClient = new QueryClient()
  const client = createClient({ baseUrl, fetch: fetchAs(owner) })
  const scope = { client, userId: owner.userId, pollInterval: 0 }
  const options = peopleOptions(scope, organizationId, { sort: 'name' })
  await queryClient.prefetchInfiniteQuery({ ...options, pages: everybody / 50 })
  return { ...opened, queryClient }
}

const table = hosted<Crowded>(
  ({ owner }) => owner,
  ({ organizationId }) => <MembersTable organizationId={organizationId} />,
)

export const TenThousand: Story = {
  ...living(openCrowded),
  name: 'ten thousand people are as quick as twenty: only those near the screen are drawn',
  render: (args, context) => (
    <QueryClientProvider client={(context.loaded.company as Crowded).queryClient}>
      {table(args, context)}
    </QueryClientProvider>
  ),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('10,000'))
    const list = canvas.getByRole('table', { name: 'Members' })
    await waitFor(() => expect(list).toHaveAttribute('aria-rowcount', '10001'))
    await expect(canvas.getAllByRole('row').length).toBeLessThan(50)
    await waitFor(async () => {
      // Cards are higher than was reckoned before one was measured: the end moves once.
      window.scrollTo(0, document.documentElement.scrollHeight)
      await expect(canvas.getAllByRole('row').at(-1)).toHaveAttribute('aria-rowindex', '10001')
    })
    window.scrollTo(0, 0)
  },
}
