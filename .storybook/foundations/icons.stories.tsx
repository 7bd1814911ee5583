import { MembersTable, type Icons } from '@rollcall/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { Bell, Ellipsis, Plus, Search, Trash2, UserMinus } from 'lucide-react'
import type { ReactElement } from 'react'
import { expect, screen } from 'storybook/test'
import { Icon, paths, type IconName } from '../../packages/ui/src/parts/icons.tsx'
import { openCompany, type Company } from '../people.ts'
import { Host, hosted, living, seen } from '../story.tsx'
import { Code, Page, Section } from './page.tsx'

const meta: Meta = { title: 'Foundations/Icons', parameters: { width: 1080 } }
export default meta

type Story = StoryObj

/** Icons of a library, in the places of Rollcall's own. */
const icons: Icons = {
  bell: Bell,
  dots: Ellipsis,
  plus: Plus,
  remove: UserMinus,
  search: Search,
  close: Trash2,
}

const names = Object.keys(paths).filter((name) => name !== 'none') as IconName[]

function IconsPage({ company }: { company: Company }): ReactElement {
  return (
    <Page
      title='Icons'
      lead='16 pixels, one line of 1.5, in the color of the words beside. No icon says anything by itself: where there are no words, the button has a name.'
    >
      <Section title='All of them'>
        <ul className='page-icons'>
          {names.map((name) => (
            <li key={name}>
              <Icon name={name} />
              {name}
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title='Your own'
        text='Give the provider components by the names above. Each is drawn with the class, the size and the aria-hidden that Rollcall’s own icon would have, which the icons of most libraries take.'
      >
        <Code label='Icons of your own'>{`import { Bell, Search, UserMinus } from 'lucide-react'
import type { Icons } from '@rollcall/ui'

const icons: Icons = { bell: Bell, search: Search, remove: UserMinus }

<RollcallProvider icons={icons}>…</RollcallProvider>`}</Code>
        <div className='page-sample'>
          <Host company={company} as={company.owner} icons={icons}>
            <MembersTable
              organizationId={company.organizationId}
              people='members'
              roles={['owner', 'admin']}
            />
          </Host>
        </div>
      </Section>
    </Page>
  )
}

export const Overview: Story = {
  ...living(openCompany),
  name: 'icons',
  render: (_, { loaded }) => <IconsPage company={loaded.company as Company} />,
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Sarah O’Connell'))
  },
}

export const Replaced: Story = {
  ...living(openCompany),
  name: 'a host’s own icon takes the place of ours, and stays silent',
  render: hosted<Company>(
    ({ owner }) => owner,
    ({ organizationId }) => <MembersTable organizationId={organizationId} />,
    { icons },
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await seen(await canvas.findByText('Sarah O’Connell'))
    const plus = canvas.getByRole('button', { name: 'Invite' }).querySelector('svg')
    await expect(plus).toHaveClass('lucide-plus', 'rollcall-icon')
    await expect(plus).toHaveAttribute('aria-hidden', 'true')
    await expect(plus).toHaveAttribute('width', '16')
    // Where the host has none, Rollcall's own stands.
    await expect(canvasElement.querySelector('[data-icon=chevron]')).not.toHaveClass('lucide')
    const [menu] = canvas.getAllByRole('button', { name: /Actions for Sarah/ })
    await userEvent.click(menu as HTMLElement)
    const remove = await screen.findByRole('menuitem', { name: /Remove/ })
    await expect(remove.querySelector('svg')).toHaveClass('lucide-user-minus')
  },
}
