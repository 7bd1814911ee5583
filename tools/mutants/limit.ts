// Decided here: what of limits, of keys of requests and of what is read must be missed by a test when it is gone.
import { mutant, type Mutant } from './mutant.ts'

const quota = 'server/src/routes/quota.ts'
const once = 'server/src/routes/once.ts'

export const limits: Mutant[] = [
  mutant(
    'whoever is over their limit invites',
    quota,
    '(counted[index] ?? 0) + more > most',
    'false',
    'server/test/limits.test.ts',
  ),
  mutant(
    'an address that is over its limit is mailed',
    quota,
    '(counted[shared.length + index] ?? 0) < most',
    'most > 0',
    'server/test/limits.test.ts',
  ),
  mutant(
    'everybody together has no limit',
    quota,
    '(all ?? 0) + more > most',
    'false',
    'server/test/limits.test.ts',
  ),
  mutant(
    'what is counted is not held',
    'server/src/repository/quota.ts',
    "    .$if(dialectOf(trx) !== 'sqlite', (query) => query.forUpdate())\n",
    '',
    'server/test/limits-race.test.ts',
  ),
  mutant(
    'a key serves another request too',
    once,
    "  if (bodyHash !== request.bodyHash) throw new Refusal({ code: 'key_reused' })\n",
    '',
    'server/test/once.test.ts',
  ),
  mutant(
    'whoever has gone is answered again',
    once,
    '    demandStillIn(again, request)\n',
    '',
    'server/test/once.test.ts',
  ),
  mutant(
    'a cursor is a place in any list',
    'server/src/routes/cursor.ts',
    'checked.output[0] === list',
    'list',
    'server/test/query.test.ts',
  ),
  mutant(
    'a body names a field twice',
    'server/src/body.ts',
    'if (repeatsAName(text))',
    'if (!text)',
    'server/test/body.test.ts',
  ),
]
