// Decided here: a run that ended badly counts as a failure even when no single test failed.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

export type Count = { passed: number; failed: number; skipped: number }

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
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
  if (!report) return broken
  return withExit(exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  })
}

export function playwrightCount(file: string, exitCode: number): Count {
  const { stats } = (read(file) as PlaywrightReport | undefined) ?? {}
  if (!stats) return broken
  const failed = stats.unexpected + stats.flaky
  return withExit(exitCode, { passed: stats.expected, failed, skipped: stats.skipped })
}

export function total(counts: Count[]): Count {
  const sum = (name: keyof Count) => counts.reduce((all, count) => all + count[name], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

const broken: Count = { passed: 0, failed: 1, skipped: 0 }

function withExit(exitCode: number, count: Count): Count {
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
