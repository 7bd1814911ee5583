import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, screen, waitFor, within } from 'storybook/test'
import { openBox } from '../../../../.storybook/inviting.ts'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { InviteDialog } from './invite-dialog.tsx'

const meta: Meta<typeof InviteDialog> = {
  title: 'InviteDialog/The box',
  component: InviteDialog,
}
export default meta

type Story = StoryObj<typeof InviteDialog>

const company = living(openCompany)

const render = hosted<Company>(
  (opened) => opened.admin,
  (opened) => <InviteDialog organizationId={opened.organizationId} />,
)

const messy = `"Lovelace, Ada" <ada@example.com>; grace@example.com
Margaret Hamilton <margaret@example.com>, not-an-address
GRACE@example.com, sarah@acme.example, noor@haddad.example`

export const Messy: Story = {
  ...company,
  name: 'a pasted list becomes chips, each with its verdict before anything is sent',
  render,
  play: async (context) => {
    const dialog = await openBox(context)
    await context.userEvent.paste(messy)
    await expect(dialog.getAllByRole('listitem')).toHaveLength(7)
    await seen(dialog.getByText('Not an email address'))
    await seen(dialog.getByText('Listed twice'))
    await seen(await dialog.findByText('Already a member'))
    await seen(dialog.getByText('Already invited'))
    await seen(dialog.getByText('3 ready, 4 need attention'))
    const ada = dialog.getByRole('button', { name: 'Edit Lovelace, Ada ada@example.com' })
    await expect(ada).toHaveAccessibleDescription(/^Can be invited/)
    await expect(dialog.getByRole('button', { name: 'Send 3 invitations' })).toBeEnabled()
  },
}

export const Dark: Story = { ...Messy, name: 'dark, with verdicts', globals: { scheme: 'dark' } }

export const Narrow: Story = {
  ...Messy,
  name: 'narrow, with verdicts',
  globals: { viewport: { value: 'mobile1' } },
}

export const Spreadsheet: Story = {
  ...company,
  name: 'columns of a spreadsheet keep the names that stand beside the addresses',
  render,
  play: async (context) => {
    const { userEvent, loaded } = context
    const dialog = await openBox(context)
    await userEvent.paste(
      'Department\tFirst name\tLast name\tE-mail\nNavy\tGrace\tHopper\tgrace@example.com\nSky\tMary\tJackson\tmary@example.com',
    )
    await expect(dialog.getAllByRole('listitem')).toHaveLength(2)
    await seen(dialog.getByRole('button', { name: 'Edit Grace Hopper grace@example.com' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Send 2 invitations' }))
    await seen(await dialog.findByText('2 invitations sent'))
    const { ask, owner, organizationId } = loaded.company as Company
    const { people } = await ask(owner, 'listPeople', { organizationId, kind: 'invitation' })
    const named = people.filter(({ name }) => name !== null).map(({ name }) => name)
    await expect(new Set(named)).toEqual(new Set(['Grace Hopper', 'Mary Jackson']))
  },
}

export const Tidied: Story = {
  ...Messy,
  name: 'everything that needs attention is taken out at once',
  play: async (context) => {
    await Messy.play?.(context)
    const dialog = within(screen.getByRole('dialog'))
    await context.userEvent.click(dialog.getByRole('button', { name: 'Remove these 4' }))
    await expect(dialog.getAllByRole('listitem')).toHaveLength(3)
    await expect(dialog.getByRole('textbox')).toHaveFocus()
    await seen(dialog.getByText('3 ready'))
  },
}

export const Keys: Story = {
  ...company,
  name: 'arrows go from chip to chip, Delete removes one, Enter corrects it, Backspace takes the last',
  render,
  play: async (context) => {
    const { userEvent } = context
    const dialog = await openBox(context)
    const chip = (name: string) => dialog.getByRole('button', { name: `Edit ${name}@x.example` })
    const box = dialog.getByRole('textbox')
    await userEvent.keyboard('ada@x.example,bo@x.example,cy@x.example,di@x.example,')
    await userEvent.keyboard('{ArrowLeft}')
    await expect(chip('di')).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    await expect(chip('bo')).toHaveFocus()
    await userEvent.keyboard('{Delete}')
    await expect(chip('cy')).toHaveFocus()
    await expect(dialog.getAllByRole('listitem')).toHaveLength(3)
    await userEvent.keyboard('{Home}')
    await expect(chip('ada')).toHaveFocus()
    await userEvent.keyboard('{End}{ArrowRight}')
    await expect(box).toHaveFocus()
    await userEvent.keyboard('{Backspace}')
    await expect(dialog.getAllByRole('listitem')).toHaveLength(2)
    await userEvent.tab({ shift: true })
    await expect(chip('cy')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(box).toHaveFocus()
    await expect(box).toHaveValue('cy@x.example')
    await userEvent.keyboard('{Enter}{ArrowLeft}eve@x.example{Enter}')
    await expect(dialog.getAllByRole('listitem')).toHaveLength(3)
  },
}

export const Corrected: Story = {
  ...company,
  name: 'a click puts a chip back as it was written, with its name',
  render,
  play: async (context) => {
    const { userEvent } = context
    const dialog = await openBox(context)
    await userEvent.paste('Sarah <sarah@acme.example>')
    await seen(await dialog.findByText('Already a member'))
    await userEvent.click(dialog.getByRole('button', { name: 'Edit Sarah sarah@acme.example' }))
    const box = dialog.getByRole('textbox')
    await expect(box).toHaveFocus()
    await expect(box).toHaveValue('Sarah <sarah@acme.example>')
    await userEvent.keyboard('{Backspace}.test>{Enter}')
    await seen(await dialog.findByText('1 ready'))
  },
}

export const TextStays: Story = {
  ...company,
  name: 'text that is no address stays in the box as it was typed',
  render,
  play: async (context) => {
    const { userEvent } = context
    const dialog = await openBox(context)
    const box = dialog.getByRole('textbox')
    await userEvent.paste('the whole sales team')
    await expect(box).toHaveValue('the whole sales team')
    await userEvent.click(dialog.getByRole('button', { name: 'Role Member' }))
    await userEvent.keyboard('{Escape}')
    await expect(box).toHaveValue('the whole sales team')
    await expect(dialog.queryAllByRole('listitem')).toHaveLength(0)
  },
}

export const SoftKeyboard: Story = {
  ...company,
  name: 'a comma ends an address on keyboards that send no keys',
  render,
  play: async (context) => {
    const dialog = await openBox(context)
    await fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'ada@x.example,' } })
    await expect(dialog.getAllByRole('listitem')).toHaveLength(1)
    await expect(dialog.getByRole('textbox')).toHaveValue('')
  },
}

export const Partly: Story = {
  ...company,
  name: 'what could not be sent stays in the box and says why',
  render,
  play: async (context) => {
    const { ask, owner, organizationId } = context.loaded.company as Company
    const dialog = await openBox(context)
    await context.userEvent.paste('ada@example.com, grace@example.com, Mary <mary@example.com>')
    const ada = dialog.getByRole('button', { name: 'Edit ada@example.com' })
    await waitFor(() => expect(ada).toHaveAccessibleDescription(/^Can be invited/))
    await ask(owner, 'inviteMembers', { organizationId, people: [{ email: 'grace@example.com' }] })
    await context.userEvent.keyboard('{Control>}{Enter}{/Control}')
    await seen(await dialog.findByText('2 invitations sent'))
    await seen(dialog.getByText('1 address was not invited. It is still below.'))
    await seen(dialog.getByText('Already invited'))
    await expect(dialog.getAllByRole('button', { name: /^Edit/ })).toHaveLength(1)
  },
}

export const NoVerdict: Story = {
  ...company,
  name: 'where nobody can be asked there is no verdict, and sending tells',
  render,
  play: async (context) => {
    const { network } = context.loaded.company as Company
    const dialog = await openBox(context)
    network.down = true
    await context.userEvent.paste('sarah@acme.example, ada@example.com')
    await new Promise((done) => setTimeout(done, 1500))
    const sarah = dialog.getByRole('button', { name: 'Edit sarah@acme.example' })
    await expect(sarah).toHaveAccessibleDescription(/^Valid address/)
    network.down = false
    await context.userEvent.click(dialog.getByRole('button', { name: 'Send 2 invitations' }))
    await seen(await dialog.findByText('Already a member'))
    await seen(dialog.getByText('Invitation sent'))
  },
}
