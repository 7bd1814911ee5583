import { afterAll, beforeAll, expect, test } from 'vitest'
import { elf } from '../tenants/elf.ts'
import { nordic } from '../tenants/nordic.ts'
import { venta } from '../tenants/venta.ts'
import { openTestConsole, type TestConsole } from './testing.ts'

let demo: TestConsole

beforeAll(async () => {
  demo = await openTestConsole(nordic, elf, venta)
})

afterAll(() => demo.close())

const lab1 = '/organizations/nordic/projects/nordic-lab1'
const lab2 = '/organizations/nordic/projects/nordic-lab2'

test('whoever was given everything in one project creates, modifies and deletes there, and nothing elsewhere', async () => {
  const maja = await demo.signIn('maja.nystrom@nordic.example')
  const { body } = await maja('GET', '/organizations/nordic/projects')
  expect(body.projects.map(({ name }) => name)).toEqual(['Lab1'])

  const made = await maja('POST', `${lab1}/resources`, { kind: 'server' })
  expect(made.status).toBe(201)
  const { id } = made.body.resource
  expect((await maja('PATCH', `${lab1}/resources/${id}`)).status).toBe(204)
  expect((await maja('DELETE', `${lab1}/resources/${id}`)).status).toBe(204)

  expect((await maja('GET', lab2)).status).toBe(403)
  expect((await maja('POST', `${lab2}/resources`, { kind: 'server' })).status).toBe(403)
})

test('whoever may only modify neither creates nor deletes', async () => {
  const jukka = await demo.signIn('jukka@nordic.example')
  const { body } = await jukka('GET', lab1)
  expect(body.permissions).toEqual(['project.read', 'server.modify', 'database.modify'])
  const [server] = body.resources.filter(({ kind }) => kind === 'server')
  expect((await jukka('PATCH', `${lab1}/resources/${server!.id}`)).status).toBe(204)
  expect((await jukka('DELETE', `${lab1}/resources/${server!.id}`)).status).toBe(403)
  expect((await jukka('POST', `${lab1}/resources`, { kind: 'server' })).status).toBe(403)
})

test('whoever was given nothing sees that there are projects, and none of them, nor what is owed', async () => {
  const anneSophie = await demo.signIn('as.rochebrune@de-rochebrune-lagarde.example')
  const { body } = await anneSophie('GET', '/organizations/nordic/projects')
  expect(body).toEqual({ projects: [], others: true })
  expect((await anneSophie('GET', lab1)).status).toBe(403)
  expect((await anneSophie('GET', lab2)).status).toBe(403)
  expect((await anneSophie('GET', '/organizations/nordic/billing')).status).toBe(403)
  expect(
    (await anneSophie('POST', '/organizations/nordic/projects', { name: 'Lab3' })).status,
  ).toBe(403)
})

test('an organization without projects says so to its members, and nothing at all to others', async () => {
  const ina = await demo.signIn('ina@elf.example')
  const path = '/organizations/elf-spielwiese/projects'
  expect((await ina('GET', path)).body).toEqual({ projects: [], others: false })
  expect((await (await demo.signIn('max@elf.example'))('GET', path)).status).toBe(404)
})

test('whoever makes a project owns what can be done in it, and can be let into it', async () => {
  const owner = await demo.signIn('owner@nordic.example')
  const made = await owner('POST', '/organizations/nordic/projects', { name: 'Lab4' })
  expect(made.status).toBe(201)
  const { body } = await owner('GET', '/rollcall/organizations/nordic/projects')
  expect(body.projects).toContainEqual(expect.objectContaining({ id: made.body.id, name: 'Lab4' }))
})

test('a member of one project works there, and is refused the administrators', async () => {
  const mia = await demo.signIn('mia@venta.example')
  const path = '/organizations/venta/projects/venta-tidewatch/resources'
  expect((await mia('POST', path, { kind: 'volume' })).status).toBe(201)
  expect((await mia('GET', '/rollcall/organizations/venta/people')).status).toBe(403)
  expect((await mia('GET', '/organizations/venta/billing')).status).toBe(403)
})

test('administrators see no bills and rename nothing', async () => {
  const henrik = await demo.signIn('henrik@venta.example')
  expect((await henrik('GET', '/organizations/venta/billing')).status).toBe(403)
  expect((await henrik('PATCH', '/organizations/venta', { name: 'Mine' })).status).toBe(403)
})
