import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './password.ts'

test('a password opens what was kept of it, and no other does', async () => {
  const kept = await hashPassword('nine lives and a door')
  expect(await isPassword('nine lives and a door', kept)).toBe(true)
  expect(await isPassword('nine lives and a doer', kept)).toBe(false)
})

test('nothing of a password can be read from what is kept, not even that two are the same', async () => {
  const one = await hashPassword('nine lives')
  expect(one).not.toContain('nine')
  expect(await hashPassword('nine lives')).not.toBe(one)
})

test('the same letters open, however a keyboard composes them', async () => {
  const kept = await hashPassword('Zo\u00eb van den Berg')
  expect(await isPassword('Zoe\u0308 van den Berg', kept)).toBe(true)
})
