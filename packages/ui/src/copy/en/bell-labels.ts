// What is said of my invitations before they are opened, in English: all that the bell carries on every page.

/** Sentences of `BellCopy` that are needed at once. */
export const bellLabels = {
  name: (count: number): string => {
    if (count === 0) return 'No pending invitations'
    return count === 1 ? '1 pending invitation' : `${count} pending invitations`
  },
  title: 'Invitations',
  /** The entry of a menu that leads to them. */
  menuItem: 'Invites',
  failed: 'Your invitations could not be loaded.',
}
