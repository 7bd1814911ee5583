// Decides what somebody sees first: what Rollcall is, running, and how little a host writes for it.
import { Story, Unstyled } from '@storybook/addon-docs/blocks'
import type { ComponentProps, ReactElement } from 'react'
import { Components } from './components.tsx'
import { Figures } from './figures.tsx'
import { Onward } from './onward.tsx'
import { Steps } from './steps.tsx'
import './welcome.css'

interface WelcomeProps {
  /** The story of an app of a host. */
  app: ComponentProps<typeof Story>['of']
}

/** The opening page. */
export function Welcome({ app }: WelcomeProps): ReactElement {
  return (
    <Unstyled>
      <article className='docs-page welcome'>
        <header className='docs-head'>
          <h1>Members, roles and invitations for any SaaS</h1>
          <p className='docs-lead'>
            React components and the backend behind them. Your sign-in stays yours, your users stay
            in your database, and so do the members.
          </p>
          <nav className='welcome-ways' aria-label='Where to begin'>
            <a
              className='welcome-way'
              data-primary=''
              href='./?path=/docs/components-organizationmembers--docs'
              target='_top'
            >
              See the components
            </a>
            <a
              className='welcome-way'
              href='./?path=/story/flows-an-invitation--by-link'
              target='_top'
            >
              Watch an invitation
            </a>
          </nav>
        </header>
        <figure className='welcome-app'>
          <Story of={app} inline />
          <figcaption>
            Not a picture: invite somebody, change a role, answer the bell. The server runs in this
            page, with a database of its own.
          </figcaption>
        </figure>
        <Figures />
        <Steps />
        <Components />
        <Onward />
      </article>
    </Unstyled>
  )
}
