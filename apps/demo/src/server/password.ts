// Decides how passwords are kept and checked: as scrypt makes them, each with a salt of its own.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

const cost = 2 ** 15
const length = 32
/** The shortest password that is taken. */
export const shortestPassword = 8

/** What is kept of a password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return [
    cost,
    salt.toString('base64url'),
    (await derive(password, salt, cost)).toString('base64url'),
  ].join('$')
}

/** Whether this is the password of which that was kept. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [costThen = '', salt = '', hash = ''] = kept.split('$')
  const made = await derive(password, Buffer.from(salt, 'base64url'), Number(costThen))
  return timingSafeEqual(made, Buffer.from(hash, 'base64url'))
}

function derive(password: string, salt: Buffer, N: number): Promise<Buffer> {
  // Somebody who types the same letters on another keyboard gets in too.
  const typed = password.normalize('NFKC')
  return new Promise((resolve, reject) => {
    scrypt(typed, salt, length, { N, maxmem: 256 * N * 8 }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
