// Decides what surrounds every story: a host with its own font, background and language, light or dark, wide or narrow.
import './fonts.ts'
import './layers.css'
import '@rollcall/ui/styles.css'
import './preview.css'
import type { Preview } from '@storybook/react-vite'
import { StrictMode } from 'react'
import { configure } from 'storybook/test'
import { LazyContainer, LazyPage } from './docs/lazy.tsx'
import { directionIn, languages } from './language.ts'
import { connect, networks } from './network.ts'

// A story waits for a whole server; on a busy machine that is more than a second away.
configure({ asyncUtilTimeout: 8_000 })

const menu = (items: Readonly<Record<string, string>>) =>
  Object.entries(items).map(([value, title]) => ({ value, title }))

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    // Read without being run: it has to stand here.
    options: {
      storySort: {
        order: [
          'Welcome',
          'Foundations',
          ['Theming', 'Tokens', 'Type', 'Layout and density', 'Icons'],
          'Components',
          [
            'RollcallProvider',
            'OrganizationMembers',
            'MembersTable',
            'InvitationsTable',
            'MemberDetails',
            'InviteDialog',
            'EditInvitationDialog',
            'PendingInvitesBell',
            'InvitesDot',
            'InvitesMenuItem',
            'InvitationPrompt',
            'AcceptInvitation',
            'MembershipSettings',
            'TransferOwnershipDialog',
            'OwnershipOffer',
            'RegisterPersonForm',
            'RemoveMemberDialog',
            'RevokeInvitationDialog',
            'LeaveOrganizationButton',
            'LeaveOrganizationDialog',
            'ActivityLog',
            'MemberName',
            'Can',
          ],
          'Flows',
          ['One app', 'An invitation', 'A hand-over of ownership', 'A removal'],
          'Hosts',
        ],
      },
    },
    docs: { container: LazyContainer, page: LazyPage },
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
        items: menu({ light: 'Light', dark: 'Dark' }),
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
    direction: {
      description: 'Which way the text runs',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: menu({ language: 'As the language', ltr: 'Left to right', rtl: 'Right to left' }),
        dynamicTitle: true,
      },
    },
    latency: {
      description: 'How long every request is on its way',
      toolbar: { title: 'Latency', icon: 'timer', items: menu(networks.latency) },
    },
    failure: {
      description: 'What goes wrong on the way to the server',
      toolbar: { title: 'Failure', icon: 'lightning', items: menu(networks.failure) },
    },
  },
  initialGlobals: {
    scheme: 'light',
    language: 'en',
    direction: 'language',
    latency: 'none',
    failure: 'none',
  },
  // Storybook's own makes React wait for the end of each event, and complain of what goes on by itself; a browser does not.
  beforeAll: () => configure({ eventWrapper: (event) => event() }),
  loaders: [({ globals }) => connect(globals)],
  decorators: [
    (Story, { globals, parameters, viewMode }) => {
      document.documentElement.dataset.rollcallScheme = String(globals.scheme)
      const style = { maxInlineSize: Number(parameters.width ?? 960) }
      // On a page the story is a part of it, and speaks a language of its own.
      if (viewMode === 'docs') {
        return (
          <div
            className='story'
            style={style}
            lang={String(globals.language)}
            dir={directionIn(globals)}
          >
            <Story />
          </div>
        )
      }
      document.documentElement.lang = String(globals.language)
      document.documentElement.dir = directionIn(globals)
      return (
        <main className='story' style={style}>
          <Story />
        </main>
      )
    },
    (Story) => (
      <StrictMode>
        <Story />
      </StrictMode>
    ),
  ],
}

export default preview
