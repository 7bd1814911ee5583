// Decided here: which locks and claims must be missed by a test when they are gone.
import { mutant, type Mutant } from './mutant.ts'

const invitationClosing = 'server/src/repository/invitation-closing.ts'
const transact = 'server/src/repository/transact.ts'
const outbox = 'server/src/repository/outbox.ts'

export const locks: Mutant[] = [
  mutant(
    'the organization is not locked on PostgreSQL and MariaDB',
    'server/src/repository/organization.ts',
    "dialect === 'postgres' ? locking.forNoKeyUpdate() : locking.forUpdate()",
    'locking',
    'server/test/race',
  ),
  mutant(
    'an invitation that has ended ends again',
    invitationClosing,
    "    .where('status', '=', 'pending')\n    .$if(",
    '    .$if(',
    'server/test/claim.test.ts',
  ),
  mutant(
    'an expired invitation is accepted',
    invitationClosing,
    ".$if(status !== 'revoked',",
    '.$if(false,',
    'server/test/claim.test.ts',
  ),
  mutant(
    'a mail is taken that another dispatcher holds',
    outbox,
    "    .where((eb) => eb.or([eb('leaseUntil', 'is', null), eb('leaseUntil', '<=', now)]))\n    .executeTakeFirstOrThrow()\n  return numUpdatedRows",
    '    .executeTakeFirstOrThrow()\n  return numUpdatedRows',
    'server/test/outbox',
  ),
  mutant(
    'a dispatcher whose lease is over says what became of a mail',
    outbox,
    "      .where('leaseId', '=', leaseId)\n",
    '',
    'server/test/outbox',
  ),
  mutant(
    'a mail is sent although its invitation ended',
    outbox,
    "          .where('i.status', '=', 'pending')\n",
    '',
    'server/test/outbox',
  ),
  mutant(
    'a mail is sent although a newer link was made',
    outbox,
    "          .where('i.linkVersion', '=', about.linkVersion)\n",
    '',
    'server/test/outbox',
    'server/test/resend.test.ts',
  ),
  mutant(
    'the text of a sent mail is kept',
    outbox,
    "{ status: 'sent', sentAt, body: null }",
    "{ status: 'sent', sentAt }",
    'server/test/outbox',
  ),
  mutant(
    'who loses a deadlock is not begun again',
    transact,
    "fault === 'conflict' && tries < mostTries",
    'tries < 1',
    'server/test/transact.test.ts',
  ),
  mutant(
    'a lost commit is told as if nothing had happened',
    transact,
    "fault === 'lost' && progress.committing",
    "fault !== 'lost' && progress.committing",
    'server/test/transact.test.ts',
    'server/test/fault-connection.test.ts',
  ),
]
