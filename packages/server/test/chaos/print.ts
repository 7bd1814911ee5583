// Decides how a chaos is told: its seed, its figures, and what was wrong.
import type { Measured } from '../host/child.ts'
import type { ChaosReport } from './run.ts'

/** The report as text. */
export function printed(report: ChaosReport): string {
  const { options, seconds, tally, kills, looks, mail, memory, violations, logged } = report
  const { seed, clients, killAfterMs } = options
  const codes = [...tally.byCode].toSorted(([, one], [, other]) => other - one)
  return [
    `seed ${seed}: ${clients} clients, 2 servers killed every ${killAfterMs.map((ms) => ms / 1000).join('–')} s and 1 that is not`,
    `${seconds.toFixed(0)} s, ${tally.answers} answers (${(tally.answers / seconds).toFixed(0)} a second), ${kills} kills, ${tally.retries} retries`,
    `answers: ${codes.map(([code, times]) => `${code}: ${times}`).join(', ')}`,
    `owners and counters looked at ${looks} times meanwhile`,
    `mails: ${mail.decided} decided, ${mail.arrived} arrived, ${mail.repeated} of them more than once, ${mail.cancelled} pointless by then; the mail server failed ${mail.faults} times`,
    `server that lived on, after a fifth and at the end: ${compared(memory.start, memory.end)}`,
    ...[...logged].slice(0, 20).map(([line, times]) => `logged ${times}×: ${line.slice(0, 300)}`),
    ...violations.slice(0, 50).map((line) => `VIOLATION: ${line}`),
    violations.length === 0 ? 'no violation' : `${violations.length} violations`,
  ].join('\n')
}

function compared(start: Measured, end: Measured): string {
  const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(0)
  return [
    `heap ${mib(start.heap)} → ${mib(end.heap)} MiB (×${(end.heap / start.heap).toFixed(2)})`,
    `RSS ${mib(start.rss)} → ${mib(end.rss)} MiB (×${(end.rss / start.rss).toFixed(2)})`,
    `handles ${start.handles} → ${end.handles}`,
  ].join(', ')
}
