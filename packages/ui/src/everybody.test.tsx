import './styles.css'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { history } from '../../../.storybook/history.ts'
import { openCompany, type Company } from '../../../.storybook/people.ts'
import { Host } from '../../../.storybook/story.tsx'
import { ActivityLog } from './activity-log/activity-log.tsx'
import { InvitationsTable } from './invitations-table/invitations-table.tsx'
import { MembersTable } from './members-table/members-table.tsx'
import { MembershipSettings } from './membership-settings/membership-settings.tsx'
import { OrganizationMembers } from './organization-members/organization-members.tsx'

interface Protocol {
  send(method: string, params: object): Promise<unknown>
}

/** What a visitor asks their system for. */
async function ask(feature: string, value: string): Promise<void> {
  const session = cdp() as unknown as Protocol
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] })
}

afterEach(async () => {
  await (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', { features: [] })
  await page.viewport(1280, 800)
})

const screens: Record<string, (organizationId: string) => ReactElement> = {
  members: (organizationId) => <MembersTable organizationId={organizationId} />,
  'members with tabs': (organizationId) => <OrganizationMembers organizationId={organizationId} />,
  invitations: (organizationId) => <InvitationsTable organizationId={organizationId} />,
  'own membership': (organizationId) => <MembershipSettings organizationId={organizationId} />,
  activity: (organizationId) => <ActivityLog organizationId={organizationId} />,
}

async function show(name: string): Promise<HTMLElement> {
  const company: Company = await (name === 'activity' ? history() : openCompany())
  const draw = screens[name]!
  const { container } = await render(
    <Host company={company} as={company.owner}>
      {draw(company.organizationId)}
    </Host>,
  )
  await expect
    .poll(() => container.querySelector('[data-state=ready], .rollcall-table'), { timeout: 10_000 })
    .not.toBeNull()
  await expect.poll(() => container.querySelector('.rollcall-skeleton')).toBeNull()
  return container
}

const all = (within: ParentNode, selector: string): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
]

describe('in forced colors', () => {
  test('buttons, fields and marks keep an edge, and icons the color of words', async () => {
    await ask('forced-colors', 'active')
    const screen = await show('members')
    expect(matchMedia('(forced-colors: active)').matches).toBe(true)
    const edged = all(
      screen,
      '.rollcall-button, .rollcall-badge, .rollcall-search-input, .rollcall-avatar',
    )
    expect(edged.length).toBeGreaterThan(10)
    const bare = edged.filter((part) => getComputedStyle(part).borderTopStyle === 'none')
    expect(bare.map((part) => part.className)).toEqual([])
    const icons = all(screen, '.rollcall-search > svg, .rollcall-icon-button > svg')
    const own = icons.filter(
      (icon) => getComputedStyle(icon).color !== getComputedStyle(icon.parentElement!).color,
    )
    expect(own).toEqual([])
  })

  test('the focus, an open menu and the chosen entry in it can be seen', async () => {
    await ask('forced-colors', 'active')
    await show('members')
    await page.getByRole('button', { name: /^Role$/ }).click()
    await userEvent.keyboard('{ArrowDown}')
    const item = document.querySelector<HTMLElement>('[role^=menuitem][data-highlighted]')!
    const menu = item.closest<HTMLElement>('[role=menu]')!
    expect(getComputedStyle(menu).borderTopStyle).toBe('solid')
    expect(getComputedStyle(item).backgroundColor).not.toBe(getComputedStyle(menu).backgroundColor)
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => getComputedStyle(document.activeElement!).outline).toMatch(/solid 2px/)
  })

  test('the open tab is told from the others', async () => {
    await ask('forced-colors', 'active')
    const screen = await show('members with tabs')
    const [open, other] = ['active', 'inactive'].map((state) => {
      const tab = screen.querySelector(`.rollcall-tab[data-state=${state}]`)!
      return getComputedStyle(tab).borderBottomColor
    })
    expect(open).not.toBe(other)
  })

  test('a dialog has an edge, and so have its fields', async () => {
    await ask('forced-colors', 'active')
    await show('members')
    await page.getByRole('button', { name: 'Invite' }).click()
    await expect.element(page.getByRole('textbox', { name: 'Email addresses' })).toBeVisible()
    for (const part of all(document, '[role=dialog], .rollcall-box, .rollcall-choice'))
      expect(getComputedStyle(part).borderTopStyle).toBe('solid')
  })
})

test('for people who ask for less motion nothing moves, whatever opens', async () => {
  await ask('prefers-reduced-motion', 'reduce')
  await show('members')
  const moving = (): string[] =>
    document
      .getAnimations()
      // A skeleton waits a moment without moving.
      .filter((each) => Number(each.effect?.getComputedTiming().duration) > 0)
      .map((each) => ('animationName' in each ? String(each.animationName) : 'transition'))
  const seen = [moving()]
  await page.getByRole('button', { name: 'Invite' }).click()
  seen.push(moving())
  await expect.element(page.getByRole('textbox', { name: 'Email addresses' })).toBeVisible()
  seen.push(moving())
  await userEvent.keyboard('{Escape}')
  seen.push(moving())
  await page.getByRole('button', { name: /^Role$/ }).click()
  seen.push(moving())
  expect(seen.flat()).toEqual([])
})

test('for people who ask for more contrast words, lines and buttons are stronger', async () => {
  const screen = await show('members')
  const look = (): string[] => [
    getComputedStyle(screen.querySelector('.rollcall-person-detail')!).color,
    getComputedStyle(screen.querySelector('.rollcall-row')!).borderBottomColor,
    getComputedStyle(screen.querySelector('.rollcall-search-input')!).borderTopColor,
  ]
  const before = look()
  await ask('prefers-contrast', 'more')
  for (const [index, color] of look().entries()) expect(color).not.toBe(before[index])
  const soft = screen.querySelector('.rollcall-row-resend')!
  expect(getComputedStyle(soft).boxShadow).toMatch(/inset/)
})

/** What stands outside of the window. The heads of cards are there for those who listen only. */
function outside(): string[] {
  const width = document.documentElement.clientWidth
  return all(document, '.rollcall-root *').flatMap((part) => {
    const { left, right, width: own, height } = part.getBoundingClientRect()
    const unseen =
      own <= 1 ||
      height <= 1 ||
      part.closest('.rollcall-visually-hidden, .rollcall-table-head') !== null
    return !unseen && (left < -0.5 || right > width + 0.5) ? [`${part.className} ${right}`] : []
  })
}

// 640 is a window of 1280 at twice its size; 320 one of 1280 at four times, and a small phone.
describe.each([320, 640])('in a window of %i pixels', (width) => {
  test.each(Object.keys(screens))('nothing of the screen %s stands outside', async (name) => {
    await page.viewport(width, 700)
    await show(name)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    expect(outside()).toEqual([])
  })

  test('nothing of an open dialog or menu stands outside', async () => {
    await page.viewport(width, 700)
    await show('members')
    await page.getByRole('button', { name: /^Role$/ }).click()
    await expect.element(page.getByRole('menu')).toBeVisible()
    expect(outside()).toEqual([])
    await userEvent.keyboard('{Escape}')
    await page.getByRole('button', { name: 'Invite' }).click()
    await expect.element(page.getByRole('textbox', { name: 'Email addresses' })).toBeVisible()
    expect(outside()).toEqual([])
  })
})
