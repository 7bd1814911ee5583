// Decided here: `pnpm tokens` writes packages/ui/src/tokens.json anew.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokensFile } from './tokens/file.ts'

const path = join(import.meta.dirname, '../packages/ui/src/tokens.json')
writeFileSync(path, `${JSON.stringify(await tokensFile(), null, 2)}\n`)
