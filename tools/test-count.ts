// Decided here: how tests are counted and what failed is called. A run that ended badly counts as a failure even when
// no single test failed.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

export type Count = {
  passed: number
  failed: number
  skipped: number
  /** What failed, a line each: the end of a long log says it once more. */
  failures: string[]
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  suites: PlaywrightSuite[]
}

type PlaywrightSuite = {
  specs: { file: string; title: string; ok: boolean }[]
  suites?: PlaywrightSuite[]
}

/** Runs a program of this project on this Node and answers its exit code. */
export function run(
  program: string[],
  flags: string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program, ...flags], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

export function vitestCount(file: string, exitCode: number): Count {
  const report = read(file) as VitestReport | undefined
  if (!report) return broken('vitest')
  return withExit('vitest', exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(({ name, status, message, assertionResults }) => {
      const path = relative('.', name)
      const failed = assertionResults.filter((test) => test.status === 'failed')
      if (failed.length === 0) return status === 'failed' ? [`${path}: ${firstLine(message)}`] : []
      return failed.map(
        (test) => `${path} › ${test.fullName}: ${firstLine(test.failureMessages[0] ?? '')}`,
      )
    }),
  })
}

export function playwrightCount(suite: string, file: string, exitCode: number): Count {
  const report = read(file) as PlaywrightReport | undefined
  if (!report) return broken(suite)
  const { expected, unexpected, flaky, skipped } = report.stats
  return withExit(suite, exitCode, {
    passed: expected,
    failed: unexpected + flaky,
    skipped,
    failures: report.suites.flatMap(failuresOf),
  })
}

export function total(counts: Count[]): Count {
  const sum = (name: 'passed' | 'failed' | 'skipped') =>
    counts.reduce((all, count) => all + count[name], 0)
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: counts.flatMap((count) => count.failures),
  }
}

function failuresOf({ specs, suites = [] }: PlaywrightSuite): string[] {
  return [
    ...specs.filter((spec) => !spec.ok).map((spec) => `${spec.file} › ${spec.title}`),
    ...suites.flatMap(failuresOf),
  ]
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? ''
}

function broken(suite: string): Count {
  return { passed: 0, failed: 1, skipped: 0, failures: [`${suite} ended without a report`] }
}

function withExit(suite: string, exitCode: number, count: Count): Count {
  if (exitCode === 0 || count.failed > 0) return count
  const failures = [...count.failures, `${suite} ended with exit code ${exitCode}`]
  return { ...count, failed: 1, failures }
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
