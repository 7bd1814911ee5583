// Decides how the console's own secrets look: 256 random bits, of which only a hash is kept.
import { createHash, randomBytes } from 'node:crypto'

/** A new token. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token. */
export const hashOf = (token: string): string =>
  createHash('sha256').update(token).digest('base64url')
