// Decides which screens a server draws and a browser takes over, and what of them is fetched ahead.
import type { Person } from '@rollcall/core'
import { HydrationBoundary, QueryClient, type DehydratedState } from '@tanstack/react-query'
import {
  AcceptInvitation,
  ActivityLog,
  Can,
  EditInvitationDialog,
  InvitationPrompt,
  InvitationsTable,
  InviteDialog,
  InvitesDot,
  InvitesMenuItem,
  LeaveOrganizationButton,
  LeaveOrganizationDialog,
  MemberDetails,
  MemberName,
  MembershipSettings,
  MembersTable,
  OrganizationMembers,
  OwnershipOffer,
  PendingInvitesBell,
  RegisterPersonForm,
  RemoveMemberDialog,
  RevokeInvitationDialog,
  RollcallProvider,
  TransferOwnershipDialog,
} from '@rollcall/ui'
import * as Members from '@rollcall/ui/members-table'
import { createClient } from '@rollcall/ui/queries'
import { useState, type ReactElement, type ReactNode } from 'react'

/** What a screen is about. */
export interface Ids {
  organizationId: string
  memberId: string
  token: string
}

/** What a server hands over to the browser beside the page. */
export interface Handed {
  name: ScreenName
  ids: Ids
  userId: string
  state: DehydratedState
  /** As a host may tell the provider. */
  timeZone?: string
}

/** What an open invitation has that is not said of it here. */
const invited: Omit<Person, 'id' | 'name' | 'email'> = {
  kind: 'invitation',
  userId: null,
  imageUrl: null,
  locale: null,
  role: 'member',
  grants: [],
  status: 'pending',
  twoFactor: null,
  joinedAt: null,
  lastActiveAt: null,
  invitedAt: null,
  invitedBy: null,
  sentAt: null,
  expiresAt: null,
  delivery: 'sent',
  version: 1,
  actions: ['editInvitation'],
  refusals: {},
}

/** The public components, as a host's page would hold them. */
export const screens = {
  members: ({ organizationId }) => <OrganizationMembers organizationId={organizationId} />,
  table: ({ organizationId }) => (
    <MembersTable
      organizationId={organizationId}
      columns={['person', 'role', 'status', 'twoFactor', 'projects', 'locale', 'joined', 'active']}
    />
  ),
  arranged: ({ organizationId }) => (
    <MembersTable organizationId={organizationId}>
      <Members.Toolbar>
        <Members.Title />
        <Members.Filter by='project' />
        <Members.Search />
        <Members.Sort />
        <Members.Invite />
      </Members.Toolbar>
      <Members.List />
    </MembersTable>
  ),
  invitations: ({ organizationId }) => <InvitationsTable organizationId={organizationId} />,
  dialog: ({ organizationId }) => <InviteDialog organizationId={organizationId} />,
  openDialog: ({ organizationId }) => <InviteDialog organizationId={organizationId} open />,
  member: (of) => <MemberDetails organizationId={of.organizationId} memberId={of.memberId} />,
  settings: ({ organizationId }) => <MembershipSettings organizationId={organizationId} />,
  bell: () => <PendingInvitesBell />,
  prompt: () => <InvitationPrompt />,
  dot: () => <InvitesDot />,
  menuItem: () => <InvitesMenuItem />,
  accept: ({ token }) => <AcceptInvitation token={token} />,
  link: () => <AcceptInvitation />,
  leave: ({ organizationId }) => <LeaveOrganizationButton organizationId={organizationId} />,
  offer: ({ organizationId }) => <OwnershipOffer organizationId={organizationId} />,
  register: ({ organizationId }) => <RegisterPersonForm organizationId={organizationId} />,
  name: (of) => <MemberName organizationId={of.organizationId} memberId={of.memberId} withEmail />,
  can: ({ organizationId }) => (
    <Can organizationId={organizationId} permission='member.remove'>
      <p>May remove people</p>
    </Can>
  ),
  dialogs: ({ organizationId, memberId }) => {
    const somebody = { id: memberId, name: 'Sarah O’Connell', email: 'sarah@acme.example' }
    const dialog = { organizationId, open: true, onOpenChange: () => undefined }
    return (
      <>
        <RemoveMemberDialog {...dialog} member={somebody} />
        <RevokeInvitationDialog {...dialog} invitation={somebody} />
        <EditInvitationDialog {...dialog} invitation={{ ...invited, ...somebody }} />
        <LeaveOrganizationDialog {...dialog} />
        <TransferOwnershipDialog {...dialog} member={somebody} />
      </>
    )
  },
  activity: ({ organizationId }) => <ActivityLog organizationId={organizationId} />,
} satisfies Record<string, (ids: Ids) => ReactNode>

/** One of them. */
export type ScreenName = keyof typeof screens

/** A host's app around a screen: the same on the server and in the browser. */
export function App({ name, ids, userId, state, timeZone }: Handed): ReactElement {
  const [queryClient] = useState(() => new QueryClient())
  const [client] = useState(() => createClient({ baseUrl: '/api' }))
  return (
    <HydrationBoundary state={state} queryClient={queryClient}>
      <RollcallProvider
        client={client}
        userId={userId}
        queryClient={queryClient}
        timeZone={timeZone}
      >
        {screens[name](ids)}
      </RollcallProvider>
    </HydrationBoundary>
  )
}
