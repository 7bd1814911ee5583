import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { linked, message, type Linked } from '../../../../.storybook/invitation.ts'
import { tokenFor } from '../../../../.storybook/people.ts'
import { hosted, seen } from '../../../../.storybook/story.tsx'
import { AcceptInvitation } from './accept-invitation.tsx'

const meta: Meta<typeof AcceptInvitation> = {
  title: 'AcceptInvitation',
  component: AcceptInvitation,
  tags: ['autodocs'],
  parameters: { width: 448 },
}
export default meta

type Story = StoryObj<typeof AcceptInvitation>

const signIn = fn()

const page = (company: Linked) => (
  <AcceptInvitation
    token={company.token}
    signIn={signIn}
    createAccount='#sign-up'
    switchAccount='#switch'
    onward='#home'
  />
)
const invitee = hosted<Linked>((company) => company.noor, page)

const says =
  (...sentences: (string | RegExp)[]): NonNullable<Story['play']> =>
  async ({ canvas }) => {
    for (const sentence of sentences) await seen(await canvas.findByText(sentence))
  }

export const SignedOut: Story = {
  ...linked(),
  name: 'somebody signed out is asked to sign in, with their address masked',
  render: hosted<Linked>(() => null, page),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Olle Lindqvist invites you to Acme Cloud as Member')
    await canvas.findByText('Sign in with n•••@haddad.example to accept.')
    await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }))
    await expect(signIn).toHaveBeenLastCalledWith('n•••@haddad.example')
    await seen(canvas.getByRole('link', { name: 'Create account' }))
  },
}

export const Right: Story = {
  ...linked(),
  name: 'the invited person can accept or decline',
  render: invitee,
  play: async (context) => {
    await says(message, /The invitation expires in 7 days/, 'For noor@haddad.example')(context)
    await seen(context.canvas.getByRole('button', { name: 'Accept invitation' }))
    await seen(context.canvas.getByRole('button', { name: 'Decline' }))
  },
}

export const RightDark: Story = { ...Right, name: 'dark, to answer', globals: { scheme: 'dark' } }

export const Accepted: Story = {
  ...linked(),
  name: 'accepting leads in',
  render: invitee,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept invitation' }))
    await seen(await canvas.findByRole('heading', { name: 'You joined Acme Cloud' }))
    await seen(canvas.getByRole('link', { name: 'Continue' }))
  },
}

export const Declined: Story = {
  ...linked(),
  name: 'declining is confirmed',
  render: invitee,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Decline' }))
    await seen(await canvas.findByRole('heading', { name: 'Invitation declined' }))
  },
}

export const Wrong: Story = {
  ...linked(),
  name: 'somebody else reads whom it is for, masked, and can switch',
  render: hosted<Linked>((company) => company.owner, page),
  play: async (context) => {
    await says(
      'This invitation is for n•••@haddad.example. You are signed in as olle@acme.example.',
    )(context)
    await seen(context.canvas.getByRole('link', { name: 'Switch account' }))
  },
}

export const Unverified: Story = {
  ...linked(async (company) => {
    company.noor = company.account('noor@haddad.example', { emailVerified: false })
  }),
  name: 'an address that is not confirmed comes first',
  render: invitee,
  play: says(/^Confirm n•••@haddad.example first/),
}

export const FromAddress: Story = {
  ...linked(),
  name: 'the token leaves the address at once and survives in the tab',
  render: hosted<Linked>(
    () => null,
    ({ token }) => {
      window.sessionStorage.clear()
      window.history.replaceState(null, '', `#t=${token}`)
      return <AcceptInvitation signIn={signIn} />
    },
  ),
  play: async ({ canvas, loaded }) => {
    const { token } = loaded.company as Linked
    await canvas.findByText('Olle Lindqvist invites you to Acme Cloud as Member')
    await expect(window.location.hash).toBe('')
    await expect(window.sessionStorage.getItem('rollcall.invitation')).toBe(token)
    window.sessionStorage.clear()
  },
}

export const NextLink: Story = {
  ...linked(),
  name: 'after an answer the same tab shows the next link',
  render: hosted<Linked>(
    ({ noor }) => noor,
    ({ token }) => {
      window.sessionStorage.clear()
      window.history.replaceState(null, '', `#t=${token}`)
      return <AcceptInvitation onward='#home' />
    },
  ),
  play: async ({ canvas, userEvent, loaded }) => {
    const { rollcall, owner, noor, ...world } = loaded.company as Linked
    const { organization } = await rollcall.organizations.create({ name: 'Beta Works', owner })
    const beta = { ...world, rollcall, owner, noor, organizationId: organization.id }
    const next = await tokenFor(beta, noor.email)
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept invitation' }))
    await seen(await canvas.findByRole('heading', { name: 'You joined Acme Cloud' }))
    window.location.hash = `t=${next}`
    await seen(await canvas.findByText('Olle Lindqvist invites you to Beta Works as Member'))
    await seen(canvas.getByRole('button', { name: 'Accept invitation' }))
    window.sessionStorage.clear()
  },
}

export const ReadsOnly: Story = {
  ...linked(),
  name: 'opening a link changes nothing',
  render: invitee,
  play: async ({ canvas, loaded }) => {
    const company = loaded.company as Linked
    await canvas.findByRole('button', { name: 'Accept invitation' })
    await waitFor(async () => {
      const { invitations } = await company.ask(company.noor, 'listMyInvitations', {})
      await expect(invitations).toHaveLength(1)
    })
  },
}
