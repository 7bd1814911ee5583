// Decides what has to be known to ask anything: who asks whom, and how often.
import type { Client } from '../client.ts'

/** Who asks whom, and how often: enough to make the options of every query, in the browser and on a server. */
export interface Scope {
  client: Client
  /** The host's id of the signed-in person; part of every key, so that nobody sees another's answers. */
  userId: string | null
  /** Milliseconds between two looks at a list that is on screen. Default: 10 000. */
  pollInterval?: number | undefined
}
