// Decided here: what Storybook shows, and that it runs the packages from their sources.
import type { StorybookConfig } from '@storybook/react-vite'
import tailwindcss from '@tailwindcss/vite'
import { facts } from './docs/facts-plugin.ts'

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    '../.storybook/**/*.@(mdx|stories.tsx)',
    { directory: '../packages/ui/src', files: '**/*.stories.tsx', titlePrefix: 'Components' },
  ],
  addons: ['@storybook/addon-vitest', '@storybook/addon-a11y', '@storybook/addon-docs'],
  staticDirs: [
    './static',
    { from: '../node_modules/@fontsource-variable/inter/files', to: '/fonts' },
  ],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Props are read from the types: docs/facts-plugin.ts.
  typescript: { reactDocgen: false },
  viteFinal: (vite) => ({
    ...vite,
    // Tailwind is for the one story that stands in a host with it.
    plugins: [...(vite.plugins ?? []), facts(), tailwindcss()],
    resolve: {
      ...vite.resolve,
      conditions: ['@rollcall/source', 'module', 'browser', 'development|production'],
    },
    build: {
      ...vite.build,
      // Every file of a React library says 'use client': hundreds of warnings that mean nothing here.
      rolldownOptions: {
        ...vite.build?.rolldownOptions,
        checks: { ...vite.build?.rolldownOptions?.checks, moduleLevelDirective: false },
      },
    },
    optimizeDeps: {
      ...vite.optimizeDeps,
      // The database finds its .wasm beside itself.
      exclude: ['@sqlite.org/sqlite-wasm'],
      include: [
        '@emotion/react',
        '@mui/material',
        '@tanstack/react-query',
        'hono',
        'kysely',
        'lucide-react',
        'radix-ui',
        'react',
        'react-dom',
        'react/jsx-dev-runtime',
        'valibot',
      ],
    },
  }),
}

export default config
