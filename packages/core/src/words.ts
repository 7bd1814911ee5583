// Decides what a host may call things: nouns and labels, never sentences.

/** What a role is called, and what it means in one line. */
export interface RoleWords {
  label: string
  description?: string
}

/** The words of one policy in one language. */
export interface Words {
  roles: Readonly<Record<string, RoleWords>>
}

/** The label of a role: the host's word, or its name when there is none. */
export function roleLabel(words: Words, role: string): string {
  return words.roles[role]?.label ?? role
}
