import { afterAll, beforeAll, expect, test } from 'vitest'
import { edge } from '../tenants/edge.ts'
import { openTestConsole, type Ask, type TestConsole } from './testing.ts'

let demo: TestConsole
let ada: Ask

beforeAll(async () => {
  demo = await openTestConsole(edge)
  ada = await demo.signIn('owner@edge.example')
})

afterAll(() => demo.close())

const people = '/rollcall/organizations/edge/people'
const members = '/rollcall/organizations/edge/members'

async function memberId(email: string): Promise<string> {
  const { body } = await ada('GET', people)
  return body.people.find((person) => person.email === email)!.id
}

async function tokenId(name: string): Promise<string> {
  const { body } = await ada('GET', '/organizations/edge/tokens')
  return body.tokens.find((token) => token.name === name)!.id
}

test('whoever holds an active token is not removed until it is deleted, and their account outlives one membership of two', async () => {
  const id = await memberId('tomasz.wisniewski@edge.example')
  const refused = await ada('DELETE', `${members}/${id}`)
  expect(refused.status).toBe(409)
  expect(refused.body).toMatchObject({
    code: 'refused_by_host',
    message: 'You can’t remove the user as they have active tokens.',
  })
  const token = await tokenId('Terraform')
  expect((await ada('DELETE', `/organizations/edge/tokens/${token}`)).status).toBe(204)
  expect((await ada('DELETE', `${members}/${id}`)).status).toBe(200)

  const { body } = await ada('GET', '/organizations/edge/tokens')
  expect(body.tokens).toContainEqual(
    expect.objectContaining({ name: 'Terraform', status: 'deleted', memberId: id }),
  )
  const tomasz = await demo.signIn('tomasz.wisniewski@edge.example')
  const { memberships } = (await tomasz('GET', '/rollcall/me')).body
  expect(memberships).toMatchObject([{ organization: { id: 'edge-studio' } }])
})

test('a token that is over holds nobody', async () => {
  const id = await memberId('yerlan@edge.example')
  expect((await ada('DELETE', `${members}/${id}`)).status).toBe(200)
})

test('whoever leaves their last account has none of the console any more', async () => {
  const id = await memberId('mei.ling@edge.example')
  expect((await ada('DELETE', `${members}/${id}`)).status).toBe(200)
  await demo.host.rollcall.sweep()
  const { body } = await demo.ask('POST', '/door', { email: 'mei.ling@edge.example' })
  expect(body.known).toBe(false)
})

test('nobody issues a token above their own role, nor is made less than a token of theirs', async () => {
  const sunita = await demo.signIn('sunita@edge.example')
  const issue = (role: string) =>
    sunita('POST', '/organizations/edge/tokens', { name: 'Deploy', role, lifetime: 'P30D' })
  expect((await issue('administrators')).status).toBe(403)
  expect((await issue('engineers')).status).toBe(201)
  const id = await memberId('sunita@edge.example')
  const lessened = await ada('PATCH', `${members}/${id}`, { role: 'users' })
  expect(lessened.body).toMatchObject({ code: 'refused_by_host' })
})

test('everybody sees their own tokens, and administrators all', async () => {
  const sunita = await demo.signIn('sunita@edge.example')
  const { body } = await sunita('GET', '/organizations/edge/tokens')
  expect(body.tokens.map(({ name }) => name)).toEqual(['Deploy'])
  expect(
    (await sunita('DELETE', `/organizations/edge/tokens/${await tokenId('Billing export')}`))
      .status,
  ).toBe(403)
})
