// Decides when what is written or pasted becomes addresses, and when it stays a text that is still being written.
import { readAddressList } from '@rollcall/core'

/** Whether a text holds more than the beginning of one address. */
export function isList(text: string): boolean {
  return /[,;，；、<\n\r\t]|\S\s+\S/.test(text.trim())
}

/** Whether a text ends with what parts addresses, and not inside a quoted name. */
export function isEnded(text: string): boolean {
  const quotes = text.split('"').length - 1
  return /[^\s,;，；、]\s*[,;，；、]$/.test(text) && quotes % 2 === 0
}

/** Whether anybody can be found in a text. */
export function namesSomebody(text: string): boolean {
  return readAddressList(text).some(({ reason }) => reason?.code !== 'invalid_email')
}

/** Whether nothing in a text would be left over that is no address. */
export function isWhole(text: string): boolean {
  const found = readAddressList(text)
  return found.length > 0 && found.every(({ reason }) => reason?.code !== 'invalid_email')
}
