// Decides what a database's error means, whichever database and driver it comes from.

/**
 * `conflict`: somebody else was in the way, and the same thing may work now. `lost`: there is no connection.
 * `unwritable`: the disk is full, or nothing may be written at present.
 */
export type Fault = 'conflict' | 'lost' | 'unwritable'

const network: Readonly<Record<string, Fault>> = {
  EAI_AGAIN: 'lost',
  ECONNREFUSED: 'lost',
  ECONNRESET: 'lost',
  EHOSTUNREACH: 'lost',
  ENETUNREACH: 'lost',
  ENOENT: 'lost',
  ENOTFOUND: 'lost',
  EPIPE: 'lost',
  ETIMEDOUT: 'lost',
}

/** By SQLSTATE. */
const postgres: Readonly<Record<string, Fault>> = {
  '08000': 'lost',
  '08001': 'lost',
  '08003': 'lost',
  '08004': 'lost',
  '08006': 'lost',
  '25006': 'unwritable', // a read-only transaction
  '40001': 'conflict', // cannot be serialized
  '40P01': 'conflict', // a deadlock
  '53100': 'unwritable', // the disk is full
  '53200': 'unwritable', // out of memory
  '53300': 'lost', // too many connections
  '55P03': 'conflict', // a lock could not be had in time
  '57P01': 'lost', // shut down
  '57P02': 'lost', // crashed
  '57P03': 'lost', // not up yet
}

const mariaDb: Readonly<Record<string, Fault>> = {
  PROTOCOL_CONNECTION_LOST: 'lost',
  1020: 'conflict', // changed since it was read
  1021: 'unwritable', // the disk is full
  1040: 'lost', // too many connections
  1053: 'lost', // shutting down
  1114: 'unwritable', // the table is full
  1205: 'conflict', // a lock could not be had in time
  1213: 'conflict', // a deadlock
  1290: 'unwritable', // a read-only server
  1792: 'unwritable', // a read-only transaction
  1836: 'unwritable', // read-only for now
  1927: 'lost', // killed
}

/** `node:sqlite` gives the number, other drivers the name. */
const sqlite: Readonly<Record<string, Fault>> = {
  5: 'conflict', // busy
  6: 'conflict', // locked
  8: 'unwritable', // a read-only file
  10: 'unwritable', // the disk fails
  13: 'unwritable', // the disk is full
  14: 'unwritable', // cannot be opened
  SQLITE_BUSY: 'conflict',
  SQLITE_LOCKED: 'conflict',
  SQLITE_READONLY: 'unwritable',
  SQLITE_IOERR: 'unwritable',
  SQLITE_FULL: 'unwritable',
  SQLITE_CANTOPEN: 'unwritable',
}

/** What drivers say of a connection that is gone without giving it a code. */
const lost =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Can't add new command when connection is in closed state)/

/** What drivers give beside the message. */
interface Coded extends Error {
  code?: unknown
  errno?: unknown
  errcode?: unknown
}

/** What is wrong with the database; `undefined` when the error is of another kind, such as a bug. */
export function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, errno, errcode } = error as Coded
  const name = String(code)
  return (
    network[name] ??
    postgres[name] ??
    mariaDb[name] ??
    mariaDb[String(errno)] ??
    // A closer code may stand in the upper bits, or behind the name.
    sqlite[/^SQLITE_[A-Z]+/.exec(name)?.[0] ?? ''] ??
    (typeof errcode === 'number' ? sqlite[errcode & 0xff] : undefined) ??
    (lost.test(error.message) ? 'lost' : undefined)
  )
}
