// Decides what the page about RollcallProvider says.
import type { ComponentPage } from '../../../.storybook/docs/component-page.ts'

export const page: ComponentPage = {
  name: 'RollcallProvider',
  purpose:
    'Goes around everything that uses Rollcall, once, near the root of your app. It holds the client, the cache, the language and your sentences.',
  status: 'stable',
  story: 'Default',
  usage: `import { RollcallProvider } from '@rollcall/ui'
import '@rollcall/ui/styles.css'
import type { ReactNode } from 'react'

export function Shell({ userId, children }: { userId: string; children: ReactNode }) {
  return (
    <RollcallProvider baseUrl="/api/rollcall" userId={userId}>
      {children}
    </RollcallProvider>
  )
}
`,
  hooks: ['useRollcall'],
  keyboard: [],
  accessibility: [
    'Where `locale` is read from the right, such as Arabic, everything is mirrored: what floats, the arrow keys, the icons that point. `dir` says otherwise.',
    '`locale` sets dates, numbers and plurals; `copy` every sentence, also those that are only heard.',
    'When `userId` changes, everything that was known for the former person is dropped.',
  ],
}
