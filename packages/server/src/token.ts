// Decides what a link carries: `v1.<keyId>.<id>.<linkVersion>.<channel>.<mac>`. It gives no authority, the row does.
import { base64Url, derive, keysOf, once, type SecretKey } from './secret.ts'

/** How a link reaches the invitee. Only what came by mail may ever prove a mailbox. */
export type Channel = 'mail' | 'link'

/** What a token says. */
interface TokenParts {
  /** The id of the invitation. */
  id: string
  linkVersion: string
  channel: Channel
}

/** Writes and reads tokens. */
export interface Tokens {
  /** The key that signs now; a frozen mail remembers it. */
  keyId: string
  /**
   * @param keyId the key to sign with. Default: the current one
   * @throws Error when there is no such key any more
   */
  write(parts: TokenParts, keyId?: string): Promise<string>
  /** `undefined` when the text is no token of ours. */
  read(token: string): Promise<TokenParts | undefined>
}

const leastBytes = 32
const keyIdForm = /^[A-Za-z0-9]{1,16}$/
const purpose = 'rollcall invitation link'
const encoder = new TextEncoder()

/**
 * Prepares the keys.
 *
 * @throws TypeError saying what is wrong with a secret, why, and how to mend it
 */
export function createTokens(secret: string | readonly SecretKey[] | undefined): Tokens {
  const secrets = keysOf(secret)
  const [current] = secrets
  if (!current) throw new TypeError(missingSecret)
  for (const { id, key } of secrets) {
    if (encoder.encode(key).length < leastBytes) throw new TypeError(shortSecret(id))
    if (!keyIdForm.test(id)) throw new TypeError(badKeyId(id))
    if (secrets.some((other) => other.id === id && other.key !== key)) {
      throw new TypeError(sameKeyId(id))
    }
  }
  const keys = new Map(secrets.map(({ id, key }) => [id, once(() => derive(key, purpose))]))

  const body = ({ id, linkVersion, channel }: TokenParts, keyId: string) =>
    `v1.${keyId}.${id}.${linkVersion}.${channel}`

  return {
    keyId: current.id,
    async write(parts, keyId = current.id) {
      const key = keys.get(keyId)
      if (!key) throw new Error(goneKey(keyId))
      const text = body(parts, keyId)
      const mac = await crypto.subtle.sign('HMAC', await key(), encoder.encode(text))
      return `${text}.${base64Url(new Uint8Array(mac))}`
    },
    async read(token) {
      const [version, keyId = '', id = '', linkVersion = '', channel, mac = '', ...rest] =
        token.split('.')
      const key = keys.get(keyId)
      if (version !== 'v1' || !key || rest.length > 0) return undefined
      if (channel !== 'mail' && channel !== 'link') return undefined
      const parts: TokenParts = { id, linkVersion, channel }
      const bytes = fromBase64Url(mac)
      if (!bytes) return undefined
      const right = await crypto.subtle.verify(
        'HMAC',
        await key(),
        bytes,
        encoder.encode(body(parts, keyId)),
      )
      return right ? parts : undefined
    },
  }
}

/** A random text of 128 bits for link versions. */
export function randomVersion(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(16)))
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) return undefined
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
  return base64Url(bytes) === text ? bytes : undefined
}

const missingSecret =
  'Rollcall: there is no `secret`. Links in mails are signed with it; without one, anybody could make them. ' +
  'Give at least 32 random bytes from your environment, such as the output of `openssl rand -hex 32`.'

const shortSecret = (id: string) =>
  `Rollcall: the secret '${id}' is shorter than 32 bytes. A short key can be guessed, and with it every link. ` +
  'Give at least 32 random bytes, such as the output of `openssl rand -hex 32`.'

const goneKey = (id: string) =>
  `Rollcall: the key '${id}' that signs this link is gone. Another key would make another link than the one ` +
  'that was decided. Put it back into `secret`, behind the one that signs now, until its mails are sent.'

const badKeyId = (id: string) =>
  `Rollcall: the key id '${id}' does not fit into a token. It stands between dots there. ` +
  'Use one to sixteen letters and digits.'

const sameKeyId = (id: string) =>
  `Rollcall: the key id '${id}' stands there twice, with different secrets. ` +
  'Only one of them would be used, and every link of the other one would be dead. ' +
  'Give the newer one another id.'
