// Decided here: the faults, each as what is left after it.
import { numbered, type Line } from './line.ts'

const live = 'There are no live updates yet.'

export const faults: Line[] = numbered('F', [
  'Killed before the commit of an invitation: no invitation, no mail; asking again does it once',
  'Killed between commit and mail: another server sends it, once',
  'Killed while sending: sent again, with the same Message-ID and bytes',
  'Killed anywhere in an acceptance: accepted or pending, never half',
  'Commit sent, connection lost: the answer says that the outcome is unknown, and asking again tells',
  'Connection lost within a transaction: nothing happened, the next request works',
  'Deadlocks and serialization failures: the whole transaction again, from fresh reads, then a 503',
  'Two processes write to one SQLite file: they wait for each other',
  'Every transaction on another connection, as a pooler gives them: nothing is kept in one',
  'Several dispatchers: each mail is taken once',
  'A dispatcher that was stopped beyond its lease changes nothing any more',
  'An event that is reported twice counts once',
  'A mail server that says no, not now, or nothing: waits that grow, then given up, visible on the row',
  'A mail server that is away for an hour: nothing is lost',
  'Clocks of servers that differ by minutes',
  'Clocks that jump back',
  'A full or read-only database: 503, and it goes on once there is room',
  'A sign-in of the host that throws or hangs: 503',
  'A guard of the host that throws: nothing happened',
  'A role that an older server does not know: it gives no rights',
  'A migration that is killed half-way, or run twice at once',
  'A key that is lost: its links are unknown; one that was rotated out still signs what it began',
  ['Live updates: lost notices', live],
  ['Live updates: killed before the notice', live],
  'Clicked twice, in two tabs, or tried again offline: one effect',
  'A backup that was restored: links made after it open nothing',
  'Killed at random for minutes under load: all of this holds',
])
