// Decides how a story gets its server: loaded fresh each time, reached by the provider as a host would.
import type { Actor } from '@rollcall/core'
import { createClient, RollcallProvider, type RollcallProviderProps } from '@rollcall/ui'
import { useState, type ReactElement, type ReactNode } from 'react'
import { expect, waitFor } from 'storybook/test'
import { saidDirection, languages } from './language.ts'
import type { Company } from './people.ts'
import { baseUrl, speak } from './server.ts'

/** What the toolbar says. */
export interface Globals {
  globals: Record<string, unknown>
}

/** The part of a story that makes its world. */
export interface Living<T extends Company> {
  loaders: ((context: Globals) => Promise<{ company: T }>)[]
}

/** Makes the world of a story, once for each time it is drawn. */
export function living<T extends Company>(open: () => Promise<T>): Living<T> {
  const load = async ({ globals }: Globals): Promise<{ company: T }> => {
    speak(String(globals.language))
    return { company: await open() }
  }
  return { loaders: [load] }
}

/** What a host may tell the provider. */
type HostOptions = Pick<
  RollcallProviderProps,
  'container' | 'copy' | 'dir' | 'icons' | 'locale' | 'pollInterval'
>

/** Props of {@link Host}. */
export interface HostProps extends HostOptions {
  company: Company
  /** Who uses the app; `null` is nobody. */
  as: Actor | null
  children: ReactNode
}

/** A host's app around a component. */
export function Host({ company, as, children, ...rest }: HostProps): ReactElement {
  const [client] = useState(() => createClient({ baseUrl, fetch: company.fetchAs(as) }))
  return (
    <RollcallProvider client={client} userId={as?.userId ?? null} {...rest}>
      {children}
    </RollcallProvider>
  )
}

/** Draws a component in the app of a host that somebody uses. */
export function hosted<T extends Company>(
  who: (company: T) => Actor | null,
  draw: (company: T) => ReactNode,
  host: HostOptions = {},
): (args: unknown, context: Globals & { loaded: Record<string, unknown> }) => ReactElement {
  return (_, { loaded, globals }) => {
    const company = loaded.company as T
    const language = languages[String(globals.language)]
    return (
      <Host
        company={company}
        as={who(company)}
        locale={language?.locale}
        copy={language?.copy}
        dir={saidDirection(globals)}
        {...host}
      >
        {draw(company)}
      </Host>
    )
  }
}

/** Waits until something that may still be fading in can be seen. */
export async function seen(element: HTMLElement): Promise<void> {
  await waitFor(() => expect(element).toBeVisible())
}
