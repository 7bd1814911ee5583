import type { Meta, StoryObj } from '@storybook/react-vite'
import { forEachInvitation, linked, type Linked } from '../../../../.storybook/invitation.ts'
import { tokenFor } from '../../../../.storybook/people.ts'
import { hosted, seen } from '../../../../.storybook/story.tsx'
import { AcceptInvitation } from './accept-invitation.tsx'

const meta: Meta<typeof AcceptInvitation> = {
  title: 'AcceptInvitation/Endings',
  component: AcceptInvitation,
  parameters: { width: 448 },
}
export default meta

type Story = StoryObj<typeof AcceptInvitation>

const page = (company: Linked) => (
  <AcceptInvitation
    token={company.token}
    signIn='#sign-in'
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

export const Expired: Story = {
  ...linked(async (company) => {
    const studio = await company.ago('P8D', () => tokenFor(company, 'late@haddad.example'))
    company.token = studio
  }),
  name: 'an expired link says who can help',
  render: invitee,
  play: says('This invitation has expired', /send it again/),
}

export const Revoked: Story = {
  ...linked((company) => forEachInvitation(company, 'revokeInvitation')),
  name: 'an invitation that was taken back says so',
  render: invitee,
  play: says('This invitation was taken back'),
}

export const Superseded: Story = {
  ...linked(async (company) => {
    company.token = await company.ago('P1D', () => tokenFor(company, 'twice@haddad.example'))
    await forEachInvitation(company, 'resendInvitation')
  }),
  name: 'an older link points to the newer mail',
  render: invitee,
  play: says('There is a newer invitation'),
}

export const Used: Story = {
  ...linked(({ ask, noor, token }) => ask(noor, 'acceptInvitationByToken', { token })),
  name: 'a used link leads on',
  render: invitee,
  play: says('This invitation was already accepted', /you are a member already/, 'Continue'),
}

export const UsedSignedOut: Story = {
  ...Used,
  name: 'a used link asks somebody signed out to sign in',
  render: hosted<Linked>(() => null, page),
  play: says(/^Sign in with the address it was sent to/),
}

export const AlreadyDeclined: Story = {
  ...linked(({ ask, noor, token }) => ask(noor, 'declineInvitationByToken', { token })),
  name: 'a declined link says how to change one’s mind',
  render: invitee,
  play: says('This invitation was declined'),
}

export const Unknown: Story = {
  ...linked(async (company) => {
    company.token = company.token.slice(0, -5)
  }),
  name: 'a link that was cut off says to copy the whole',
  render: invitee,
  play: says('This link does not work'),
}

export const Unreachable: Story = {
  ...linked(async ({ network }) => {
    network.down = true
  }),
  name: 'a server that does not answer can be tried again',
  render: invitee,
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('button', { name: 'Try again' }, { timeout: 3000 }))
  },
}

export const Missing: Story = {
  ...linked(),
  name: 'without a link it says how to come here',
  render: hosted<Linked>(
    () => null,
    () => {
      window.sessionStorage.clear()
      return <AcceptInvitation />
    },
  ),
  play: says('Open the link from your mail'),
}
