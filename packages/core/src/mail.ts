// Decides which mails there are, and the facts each of them tells.

/** The facts of a mail. What it says in which language is the server's `mail/<kind>.ts`. */
export interface Mail {
  kind: 'invitation'
  locale: string
  organization: { name: string }
  invitedBy: { name: string | null }
  roleLabel: string
  message: string | null
  expiresAt: string | null
}
