import { afterAll, beforeAll, expect, test } from 'vitest'
import { edge } from '../tenants/edge.ts'
import { venta } from '../tenants/venta.ts'
import { openTestConsole, type TestConsole } from './testing.ts'

let demo: TestConsole

beforeAll(async () => {
  demo = await openTestConsole(edge, venta)
})

afterAll(() => demo.close())

const jane = 'jane.doe@elsewhere.example'

test('whoever chose a password at the door is asked for it there ever after', async () => {
  const signUp = { email: jane, name: 'Jane Doe', password: 'nine lives', tenant: 'edge' }
  expect((await demo.ask('POST', '/session', signUp)).status).toBe(200)
  expect((await demo.ask('POST', '/door', { email: jane })).body).toEqual({
    known: true,
    password: true,
  })
  expect((await demo.ask('POST', '/session', { email: jane, password: 'ten' })).status).toBe(401)
  const known = await demo.ask('POST', '/session', { email: jane, password: 'nine lives' })
  expect(known.body.user).toMatchObject({ email: jane, tenantId: 'edge' })
})

test('a short password makes no account', async () => {
  const email = 'hasty@elsewhere.example'
  expect((await demo.ask('POST', '/session', { email, password: 'short' })).status).toBe(422)
  expect((await demo.ask('POST', '/door', { email })).body.known).toBe(false)
})

test('whoever is invited in a language has an account in it, and their address is proved', async () => {
  const ada = await demo.signIn('owner@edge.example')
  const email = 'greta@elsewhere.example'
  const people = [{ email, name: 'Greta Vogel', locale: 'de', role: 'users' }]
  const path = '/rollcall/organizations/edge/invitations'
  expect((await ada('POST', path, { people })).status).toBe(201)
  const [mail] = await demo.mailsTo(email)
  const token = mail!.links[0]!.split('#t=')[1]

  expect((await demo.ask('POST', '/door/invitation', { token })).body).toEqual({
    email,
    name: 'Greta Vogel',
    locale: 'de',
    organizationId: 'edge',
    known: false,
    password: false,
  })
  const entered = await demo.ask('POST', '/session', {
    email,
    invitation: token,
    password: 'sieben Leben',
  })
  expect(entered.body.user).toMatchObject({ locale: 'de', tenantId: 'edge', emailVerified: true })
})

test('whoever an administrator registers gets a mail, an account, and no invitation', async () => {
  const henrik = await demo.signIn('henrik@venta.example')
  const email = 'new.hand@elsewhere.example'
  const invite = { people: [{ email }] }
  const path = '/rollcall/organizations/venta'
  const before = await henrik('POST', `${path}/invitations`, invite)
  expect(before.body).toMatchObject({ code: 'not_registered' })
  expect((await henrik('POST', `${path}/registrations`, { email })).status).toBe(201)
  expect((await demo.ask('POST', '/door', { email })).body.known).toBe(true)
  expect(await demo.mailsTo(email)).toHaveLength(1)
  expect((await henrik('POST', `${path}/invitations`, invite)).status).toBe(201)
})
