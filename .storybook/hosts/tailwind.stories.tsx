import { MembersTable, PendingInvitesBell } from '@rollcall/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { openThemed } from '../foundations/theming-world.tsx'
import type { Company } from '../people.ts'
import { hosted, living, seen } from '../story.tsx'
import { changedBy } from './beside.ts'
import tailwind from './tailwind.css?inline'

const meta: Meta = { title: 'Hosts/Tailwind' }
export default meta

type Story = StoryObj

export const Tailwind: Story = {
  ...living(openThemed),
  name: 'a host with Tailwind',
  parameters: {
    docs: {
      description: {
        story:
          'Say first of all which layers stand where: `@layer theme, base, rollcall, components, utilities;`. ' +
          'Then Tailwind’s reset stays below Rollcall, and its utilities, passed as `className`, win.',
      },
    },
  },
  render: hosted<Company>(
    ({ owner }) => owner,
    ({ organizationId }) => (
      <>
        <style data-host=''>{tailwind}</style>
        <div className='overflow-hidden rounded-2xl border border-zinc-200 shadow-sm dark:border-zinc-800'>
          <header className='flex items-center justify-between border-b border-zinc-200 px-5 py-3 dark:border-zinc-800'>
            <h1 className='text-lg font-semibold tracking-tight'>Acme Cloud</h1>
            <PendingInvitesBell className='ring-2 ring-indigo-600' />
          </header>
          <MembersTable organizationId={organizationId} className='p-4' />
        </div>
      </>
    ),
  ),
  play: async ({ canvas, canvasElement }) => {
    await seen(await canvas.findByText('Sarah O’Connell'))
    const sheet = canvasElement.querySelector<HTMLStyleElement>('style[data-host]')!
    const screen = canvasElement.querySelector<HTMLElement>('[data-slot=members-table]')!
    await expect(getComputedStyle(screen).paddingLeft).toBe('16px')
    const bell = canvas.getByRole('button', { name: '2 pending invitations' })
    await expect(getComputedStyle(bell).boxShadow).not.toBe('none')
    screen.classList.remove('p-4')
    await expect(await changedBy(sheet, screen)).toEqual([])
    screen.classList.add('p-4')
  },
}
