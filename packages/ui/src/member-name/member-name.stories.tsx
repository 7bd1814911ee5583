import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen } from 'storybook/test'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { MemberName } from './member-name.tsx'

const meta: Meta<typeof MemberName> = {
  title: 'MemberName',
  component: MemberName,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof MemberName>

type Removed = Company & { here: string; gone: string }

/** A company from which somebody was removed. */
const company = living(async (): Promise<Removed> => {
  const opened = await openCompany()
  const { ask, owner, organizationId } = opened
  const { people } = await ask(owner, 'listPeople', { organizationId, kind: 'member' })
  const idOf = (email: string): string => people.find((person) => person.email === email)?.id ?? ''
  const gone = idOf('kwame@acme.example')
  await ask(owner, 'removeMember', { organizationId, memberId: gone })
  return { ...opened, here: idOf('sarah@acme.example'), gone }
})

const render = hosted<Removed>(
  (opened) => opened.owner,
  ({ organizationId, here, gone }) => (
    <p style={{ font: '16px/28px serif', color: 'light-dark(#222, #eee)' }}>
      Issued by <MemberName organizationId={organizationId} memberId={here} />, then by{' '}
      <MemberName organizationId={organizationId} memberId={gone} withEmail />, then by{' '}
      <MemberName name='Ada Lovelace' email='ada@acme.example' />, and at last by{' '}
      <MemberName name={null} email='plato@acme.example' removed />.
    </p>
  ),
)

export const Default: Story = {
  ...company,
  name: 'who is gone is crossed out, and says so on hover, on focus and to those who listen',
  render,
  play: async ({ canvas, userEvent }) => {
    await seen(await canvas.findByText('Sarah O’Connell'))
    const gone = await canvas.findByRole('button', {
      name: 'Kwame Asante-Boateng kwame@acme.example (The user has been deleted)',
    })
    const line = getComputedStyle(gone.querySelector('s') as HTMLElement).textDecorationLine
    await expect(line).toBe('line-through')
    await userEvent.hover(gone)
    await seen(
      await screen.findByText('The user has been deleted', { selector: '.rollcall-tooltip' }),
    )
    await userEvent.unhover(gone)
    await userEvent.tab()
    await expect(gone).toHaveFocus()
    await seen(
      await screen.findByText('The user has been deleted', { selector: '.rollcall-tooltip' }),
    )
    await canvas.findByRole('button', { name: /^plato@acme\.example/ })
  },
}

export const Dark: Story = { ...Default, name: 'dark, the same names', globals: { scheme: 'dark' } }

export const Unknown: Story = {
  ...company,
  name: 'who cannot be found is somebody',
  render: hosted<Removed>(
    (opened) => opened.owner,
    ({ organizationId }) => <MemberName organizationId={organizationId} memberId='nobody' />,
  ),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Somebody'))
  },
}

export const HostWords: Story = {
  ...company,
  name: 'the host may say it otherwise',
  render: hosted<Removed>(
    (opened) => opened.owner,
    () => <MemberName name='Ada Lovelace' removed />,
    { copy: { memberName: { removed: 'No longer with us' } } },
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Ada Lovelace (No longer with us)' })
  },
}
