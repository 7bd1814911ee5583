// Decides what surrounds every story: a host with its own font, background and language, light or dark, wide or narrow.
import '@fontsource-variable/inter'
import '@rollcall/ui/styles.css'
import './preview.css'
import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { languages } from './language.ts'

// A story waits for a whole server; on a busy machine that is more than a second away.
configure({ asyncUtilTimeout: 8_000 })

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { disable: true },
    actions: { disable: true },
  },
  globalTypes: {
    scheme: {
      description: 'Color scheme of the host',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language of the host',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: Object.entries(languages).map(([value, { title }]) => ({ value, title })),
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: 'light', language: 'en' },
  decorators: [
    (Story, { globals, parameters }) => {
      document.documentElement.dataset.rollcallScheme = String(globals.scheme)
      document.documentElement.lang = String(globals.language)
      return (
        <main className='story' style={{ maxInlineSize: Number(parameters.width ?? 960) }}>
          <Story />
        </main>
      )
    },
  ],
}

export default preview
