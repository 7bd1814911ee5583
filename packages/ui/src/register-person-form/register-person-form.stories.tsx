import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { openTenant, type Tenant } from '../../../../.storybook/tenants.ts'
import { RegisterPersonForm } from './register-person-form.tsx'

const meta: Meta<typeof RegisterPersonForm> = {
  title: 'RegisterPersonForm',
  component: RegisterPersonForm,
  tags: ['autodocs'],
  parameters: { width: 448 },
}
export default meta

type Story = StoryObj<typeof RegisterPersonForm>

const render = hosted<Tenant>(
  (opened) => opened.owner,
  (opened) => <RegisterPersonForm organizationId={opened.organizationId} />,
)

export const Registered: Story = {
  ...living(() => openTenant('administrators')),
  name: 'it says who has an account now, and is ready for the next one',
  render,
  play: async ({ canvas, userEvent, loaded }) => {
    const email = await canvas.findByRole('textbox', { name: 'Email address' })
    await userEvent.type(email, 'new@x.example')
    await userEvent.type(canvas.getByRole('textbox', { name: 'Name' }), 'Nelė Žukauskaitė{Enter}')
    await seen(await canvas.findByText('Nelė Žukauskaitė has an account now.'))
    await waitFor(() => expect(email).toHaveFocus())
    await expect(email).toHaveValue('')
    await userEvent.type(email, 'new@x.example{Enter}')
    await waitFor(() =>
      expect(email).toHaveAccessibleDescription(/^There is an account with this address already/),
    )
    const { ask, owner, organizationId } = loaded.company as Tenant
    const { people } = await ask(owner, 'listPeople', { organizationId })
    await expect(people).toHaveLength(1)
  },
}

export const Elsewhere: Story = {
  ...living(() => openTenant('collaborators')),
  name: 'where the policy lets nobody register there is nothing',
  render: hosted<Tenant>(
    (opened) => opened.owner,
    (opened) => (
      <>
        <RegisterPersonForm organizationId={opened.organizationId} />
        <p>The page</p>
      </>
    ),
  ),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('The page'))
    await new Promise((done) => setTimeout(done, 300))
    await expect(canvas.queryByRole('textbox')).toBeNull()
  },
}
