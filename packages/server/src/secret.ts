// Decides what is made of the host's secret: keys, each for one purpose.
import { hex } from './hash.ts'

/** A key that signs tokens. The first of several signs, what any of them signed is read. */
export interface SecretKey {
  /** Short, of letters and digits; travels in the token. */
  id: string
  /** At least 32 bytes. */
  key: string
}

const encoder = new TextEncoder()

/** An empty text is what an unset variable of the environment becomes: no secret at all. */
export function keysOf(secret: string | readonly SecretKey[] | undefined): readonly SecretKey[] {
  if (typeof secret !== 'string') return secret ?? []
  return secret === '' ? [] : [{ id: '1', key: secret }]
}

/** One key a purpose (HKDF, RFC 5869): what signs links can sign nothing else. */
export async function derive(secret: string, purpose: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, [
    'deriveKey',
  ])
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode(purpose) },
    material,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign', 'verify'],
  )
}

/** Makes something the first time it is asked for. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

/** Bytes as text that fits into a token. */
export function base64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * Hashes addresses under a key of its own: what is counted for an address does not tell whose it is, and nobody
 * without the secret can try addresses until one fits.
 */
export function createAddressHash(
  secret: string | readonly SecretKey[] | undefined,
): (canonicalEmail: string) => Promise<string> {
  const key = once(() => derive(keysOf(secret)[0]?.key ?? '', 'rollcall quota of an address'))
  return async (canonicalEmail) => {
    const hash = await crypto.subtle.sign('HMAC', await key(), encoder.encode(canonicalEmail))
    return hex(hash)
  }
}
