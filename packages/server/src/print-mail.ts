// Decides what a developer without a mail server sees: the mail, printed.
import type { Logger } from './logger.ts'
import type { SendMail } from './outgoing.ts'

/**
 * A `sendMail` for development that prints each mail instead of sending it.
 *
 * @throws TypeError in production, where a printed link would let whoever reads the log join
 */
export function printMail(logger: Pick<Logger, 'info'> = console): SendMail {
  if (environment() === 'production') {
    throw new TypeError(
      'Rollcall: `printMail` was used in production. It writes links into the log, where they do not belong. ' +
        'Give a `sendMail` that sends, such as smtp() from @rollcall/server/smtp.',
    )
  }
  return async ({ to, subject, text }) => {
    logger.info(
      `rollcall: mail to ${to}\n\n  ${[subject, '', text].join('\n').replaceAll('\n', '\n  ')}\n`,
    )
  }
}

function environment(): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  return process?.env?.['NODE_ENV']
}
