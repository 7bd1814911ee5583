// Decided here: `pnpm security` writes docs/security.md anew.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gaps, securityPage } from './security/table.ts'

const root = join(import.meta.dirname, '..')
for (const gap of gaps(root)) console.log(gap)
writeFileSync(join(root, 'docs/security.md'), securityPage(root))
