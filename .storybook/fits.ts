// Decides when a screen fits into its window: nothing reaches beyond it, and no button holds more than it shows.
import { expect, waitFor } from 'storybook/test'

function tooLarge(one: HTMLElement): boolean {
  // Where rows are cards the heads are only heard.
  if (one.closest('thead')) return false
  const { left, right, width } = one.getBoundingClientRect()
  const clipped = one.matches('button') && one.scrollWidth > one.clientWidth + 1
  return width > 1 && (left < -1 || right > innerWidth + 1 || clipped)
}

/** Waits until everything of Rollcall fits. */
export async function fits(): Promise<void> {
  await waitFor(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[class*="rollcall-"]')]
    const beyond = all
      .filter(tooLarge)
      .map(({ className, textContent }) => [className, textContent])
    return expect(beyond).toEqual([])
  })
  const { scrollWidth, clientWidth } = document.documentElement
  await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
}
