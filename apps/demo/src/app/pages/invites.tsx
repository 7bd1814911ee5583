// Decides where one finds one's own invitations: all of them, on a page behind one's own picture.
import { InvitationPrompt } from '@rollcall/ui'
import type { Account } from '../api.ts'
import { Shell } from '../shell/shell.tsx'

/** The invitations of whoever is signed in. */
export function InvitesPage({ account }: { account: Account }) {
  return (
    <Shell account={account}>
      <title>Invites</title>
      <header className='page-head'>
        <h1>Invites</h1>
      </header>
      {/* Accepting one leads nowhere: others may wait below. */}
      <InvitationPrompt empty='shown' />
    </Shell>
  )
}
