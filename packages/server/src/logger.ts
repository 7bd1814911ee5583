// Decides what Rollcall needs of a log, and what reaches it: one line each, without tokens.

/** Where Rollcall tells the host's developers something. `console` fits. */
export interface Logger {
  info(message: string, ...details: unknown[]): void
  error(message: string, ...details: unknown[]): void
}

const token = /v1\.[A-Za-z0-9]{1,16}\.[^\s."]+\.[\w-]{22}\.(?:mail|link)\.[\w-]{43}/g
/** Ends of lines, and what turns or hides text: somebody's name must not read like another line of the log. */
const unfit = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A log that people cannot write into by what they call themselves, and whose readers can accept nothing. */
export function plainLogger(logger: Logger): Logger {
  return {
    info: (message, ...details) =>
      logger.info(plain(message), ...details.map((one) => plainDetail(one))),
    error: (message, ...details) =>
      logger.error(plain(message), ...details.map((one) => plainDetail(one))),
  }
}

function plain(text: string): string {
  return text
    .replaceAll(token, 'v1.…')
    .replaceAll(unfit, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}

/** Nothing that Rollcall logs lies deeper; what points at itself ends here. */
const deepest = 8

function plainDetail(detail: unknown, depth = 0): unknown {
  if (typeof detail === 'string') return plain(detail)
  if (typeof detail !== 'object' || detail === null) return detail
  if (depth === deepest) return '…'
  if (detail instanceof Error) return plainError(detail, depth)
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [plain(name), plainDetail(value, depth + 1)]),
  )
}

/** What went wrong and where. What a driver hangs on it (the row, the statement, its parameters) stays behind. */
function plainError(error: Error, depth: number): Error {
  const { name, message, stack = '', cause } = error
  const told = new Error(
    plain(message),
    cause === undefined ? {} : { cause: plainDetail(cause, depth + 1) },
  )
  told.name = plain(name)
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  told.stack = [`${told.name}: ${told.message}`, ...frames].join('\n')
  return 'code' in error ? Object.assign(told, { code: plainDetail(error.code) }) : told
}
