// Decides what Rollcall needs of a log: two levels, one line and what belongs to it.

/** Where Rollcall tells the host's developers something. `console` fits. */
export interface Logger {
  info(message: string, ...details: unknown[]): void
  error(message: string, ...details: unknown[]): void
}
