// Decided here: what of seats and of doing again must be missed by a test when it is gone.
import { mutant, type Mutant } from './mutant.ts'

const transact = 'server/src/repository/transact.ts'

export const seats: Mutant[] = [
  mutant(
    'the last seat is taken twice',
    'core/src/seats.ts',
    'seats.used + before >= seats.limit',
    'seats.used + before > seats.limit',
    'server/test/seats.test.ts',
  ),
  mutant(
    'an acceptance asks for no seat',
    'core/src/my-invitation.ts',
    'const full = refuseSeat(facts.seats)',
    'const full = refuseSeat(null)',
    'server/test/seats.test.ts',
  ),
  mutant(
    'what a deadlock ended is not done again',
    transact,
    "if (fault === 'conflict' && tries < mostTries",
    "if (fault === 'conflict' && tries < 0",
    'server/test/transact.test.ts',
  ),
  mutant(
    'a lost answer to a commit is told as nothing done',
    transact,
    "const unknown = fault === 'lost' && progress.committing",
    "const unknown = fault === 'lost' && !progress.committing",
    'server/test/transact.test.ts',
    'server/test/fault-connection.test.ts',
  ),
  mutant(
    'one of many that is refused leaves something behind',
    'server/src/repository/attempt.ts',
    '    await sql`rollback to savepoint rollcall_attempt`.execute(trx)\n',
    '',
    'server/test/attempt.test.ts',
  ),
]
