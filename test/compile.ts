// Decides how pieces of code in pages are checked: as a host's project would see them.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** A piece of code, and what its file is called. */
export interface Snippet {
  file: string
  code: string
}

const config = {
  extends: '../../tsconfig.base.json',
  compilerOptions: {
    composite: false,
    noEmit: true,
    emitDeclarationOnly: false,
    declaration: false,
    jsx: 'react-jsx',
    lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: ['node', 'vite/client'],
    tsBuildInfoFile: null,
  },
  include: ['*'],
}

/** What the compiler says of them: strict, against the sources of the packages. Nothing, where all is well. */
export function compile(snippets: readonly Snippet[], name: string): string {
  const folder = join(root, 'node_modules', `.snippets-${name}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { file, code } of snippets) writeFileSync(join(folder, file), code)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  try {
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { cwd: root })
    return ''
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout)
  }
}
