// What a crossed-out name says, in English.

/** Sentences of `MemberName`. */
export type MemberNameCopy = typeof memberName

export const memberName = {
  /** Why the name is crossed out. */
  removed: 'The user has been deleted',
}
