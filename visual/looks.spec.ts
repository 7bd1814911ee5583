// Whoever changes how something looks sees it here first, and keeps the new pictures with `pnpm test:looks --update-snapshots`.
import { expect, test } from '@playwright/test'
import { looks } from './looks.ts'
import { openStory } from './story.ts'

for (const [name, drawn] of Object.entries(looks)) {
  test(`${name} looks as it is kept`, async ({ page }) => {
    await openStory(page, drawn)
    await expect(page).toHaveScreenshot(`${name}.png`)
  })
}
