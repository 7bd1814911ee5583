// Decides which ten screens the documentation shows, and what is done in the demo to get there.
import type { Page } from 'playwright'

/** A screen: whose it is, and how one gets there. */
export interface Screen {
  /** Of the files: `<name>-light.png`, `<name>-dark.png`. */
  name: string
  email: string
  open: (page: Page) => Promise<unknown>
}

const addresses =
  '"Lovelace, Ada" <ada@analytical.example>; Grace Hopper <grace@navy.example>; katherine@orbit.example; ' +
  'not-an-address; sarah.oconnell@acme.example'

/** The screens, in the order in which one meets them. */
export const screens: readonly Screen[] = [
  {
    name: 'members',
    email: 'owner@acme.example',
    open: (page) => list(page, 'acme/members', 'Sarah O’Connell'),
  },
  {
    name: 'invite',
    email: 'owner@acme.example',
    open: async (page) => {
      await list(page, 'acme/members', 'Sarah O’Connell')
      await page.getByRole('button', { name: 'Invite', exact: true }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: 'Email addresses' }).fill(addresses)
      await page.keyboard.press('Enter')
      await dialog.getByText('Already a member').waitFor()
    },
  },
  {
    name: 'bell',
    email: 'camille@elsewhere.example',
    open: async (page) => {
      await page.goto('/organizations')
      await page.getByRole('button', { name: '2 pending invitations' }).click()
      await page.getByText(/Nordic Labs invites you/).waitFor()
    },
  },
  {
    name: 'accept',
    email: 'camille@elsewhere.example',
    open: async (page) => {
      await page.goto(await newestLink(page, 'camille@elsewhere.example'))
      await page.getByRole('button', { name: 'Accept invitation' }).waitFor()
    },
  },
  {
    name: 'invitations',
    email: 'owner@elf.example',
    open: async (page) => {
      await page.goto('/organizations/elf/invitations')
      await page.getByRole('table').getByRole('row').nth(1).waitFor()
    },
  },
  {
    name: 'details',
    email: 'owner@elf.example',
    open: async (page) => {
      await page.goto('/organizations/elf/members')
      await page.locator('[data-open-member]').nth(2).click()
      await page.getByRole('switch').first().waitFor()
    },
  },
  {
    name: 'services',
    email: 'owner@edge.example',
    open: async (page) => {
      await page.goto('/organizations/edge/users')
      const active = page.getByRole('row').filter({ hasText: 'Active' })
      const row = active.filter({ hasText: 'Engineers' }).first()
      await row.getByRole('button', { name: /^Actions for/ }).click()
      await page.getByRole('menuitem', { name: 'Edit' }).click()
      await page.getByRole('dialog').getByRole('combobox').nth(2).waitFor()
    },
  },
  {
    name: 'activity',
    email: 'owner@acme.example',
    open: async (page) => {
      await page.goto('/organizations/acme/activity')
      await page.getByRole('region', { name: 'Activity' }).getByRole('listitem').first().waitFor()
    },
  },
  {
    name: 'remove',
    email: 'owner@acme.example',
    open: async (page) => {
      await page.goto('/organizations/acme/members')
      await page.getByRole('button', { name: 'Actions for Kwame Asante-Boateng' }).click()
      await page.getByRole('menuitem', { name: /^Remove/ }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Remove/ })
        .waitFor()
    },
  },
  {
    name: 'collaborators',
    email: 'owner@nordic.example',
    open: async (page) => {
      await page.goto('/organizations/nordic/collaborators')
      await page.getByRole('table').getByRole('row').nth(2).waitFor()
    },
  },
]

async function list(page: Page, path: string, name: string): Promise<void> {
  await page.goto(`/organizations/${path}`)
  await page.getByText(name).first().waitFor()
}

async function newestLink(page: Page, email: string): Promise<string> {
  const mails = (await (await page.request.get('/api/mailbox')).json()) as {
    to: string
    links: string[]
  }[]
  const mail = mails.find(({ to, links }) => to === email && links[0]?.includes('invitation'))
  if (mail?.links[0]) return mail.links[0]
  throw new Error(`The mailbox of the demo has no invitation for ${email} to take a picture of.`)
}
