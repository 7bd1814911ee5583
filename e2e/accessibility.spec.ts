import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { freshAddress, invite, mailsTo, members, owner, test } from './demo.ts'

const pages = [
  { name: 'sign-in page', path: '/sign-in', shows: 'Sarah O’Connell' },
  { name: 'overview', who: owner, path: '/organizations/acme', shows: 'atlas-gateway' },
  { name: 'projects page', who: owner, path: '/organizations/acme/projects', shows: 'night-batch' },
  { name: 'members page', who: owner, path: members, shows: 'Olle Lindqvist' },
  { name: 'list of organizations', who: owner, path: '/organizations', shows: 'Owner' },
  { name: 'page that confirms an address', path: '/verify', shows: 'Confirm address' },
]

for (const scheme of ['light', 'dark'] as const) {
  for (const { name, who, path, shows } of pages) {
    test(`the ${name} keeps nobody out (${scheme})`, async ({ walk }) => {
      const page = await walk.visitor(who, scheme)
      await page.goto(path)
      await expect(page.getByText(shows).first()).toBeVisible()
      await expectNoViolations(page)
    })
  }

  test(`the dialog for inviting keeps nobody out (${scheme})`, async ({ walk }) => {
    const page = await walk.visitor(owner, scheme)
    await page.goto(members)
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await page.getByRole('textbox', { name: 'Email addresses' }).press('a')
    await page.keyboard.type('da@example.com, not an address, ')
    await expectNoViolations(page)
  })

  test(`the open bell keeps nobody out (${scheme})`, async ({ walk }) => {
    const page = await walk.visitor('noor@haddad.example', scheme)
    await page.goto('/organizations')
    await page.getByRole('button', { name: '1 pending invitation' }).click()
    await expect(page.getByText('Acme Cloud invites you as Admin')).toBeVisible()
    await expectNoViolations(page)
  })

  test(`the mail and the page of its link keep nobody out (${scheme})`, async ({ walk }) => {
    const page = await walk.visitor(undefined, scheme)
    const mail = await invite(await walk.visitor(owner), freshAddress('axe'))
    await page.goto(mail.links[0]!)
    await expect(page.getByRole('heading', { name: /invites you/ })).toBeVisible()
    await expectNoViolations(page)

    await page.goto(`/mailbox/${mail.id}`)
    await expect(page.getByRole('heading', { name: mail.subject })).toBeVisible()
    // No script gets into the frame of a mail, axe neither: the mail is looked at by itself.
    await expectNoViolations(page, 'iframe')
    const [received] = await mailsTo(page, mail.to)
    await page.setContent(received!.html)
    await expectNoViolations(page)
  })
}

async function expectNoViolations(page: Page, except?: string): Promise<void> {
  // Colors are measured once nothing fades any more.
  await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)))
  const axe = new AxeBuilder({ page })
  const { violations } = await (except ? axe.exclude(except) : axe).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}`),
  )
  expect(found).toEqual([])
}
