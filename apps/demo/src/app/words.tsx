// Decides in which language and in whose words Rollcall's components speak: those of the account, and of the tenant.
import { mergeCopy, RollcallProvider, type Copy } from '@rollcall/ui'
import { useRollcall } from '@rollcall/ui/hooks'
import { use, useMemo, type ReactNode } from 'react'
import { languageOf, type Language } from '../languages.ts'
import type { Tenant } from '../tenants/index.ts'
import { useAccount } from './session.ts'

interface InWordsProps {
  tenant: Tenant
  /** The language of somebody who is not signed in yet. */
  locale?: string | null | undefined
  children: ReactNode
}

/** Everything in here speaks the language of whoever is signed in, with the tenant's own nouns. */
export function InWords({ tenant, locale, children }: InWordsProps) {
  const { scope, queryClient } = useRollcall()
  const language = languageOf(useAccount()?.locale ?? locale)
  const spoken = use(sentencesOf(language))
  const own = tenant.composition.copy?.[language]
  const copy = useMemo(
    () => (spoken && own ? mergeCopy(spoken, own) : (spoken ?? own)),
    [spoken, own],
  )
  return (
    <RollcallProvider
      client={scope.client}
      userId={scope.userId}
      queryClient={queryClient}
      pollInterval={scope.pollInterval}
      locale={language}
      copy={copy}
    >
      {children}
    </RollcallProvider>
  )
}

const loaded = new Map<Language, Promise<Copy | undefined>>()

/** The sentences of a language, brought in when somebody first reads it. Every component has the English ones itself. */
function sentencesOf(language: Language): Promise<Copy | undefined> {
  const loading = loaded.get(language) ?? load[language]()
  loaded.set(language, loading)
  return loading
}

const load: Readonly<Record<Language, () => Promise<Copy | undefined>>> = {
  en: () => Promise.resolve(undefined),
  de: async () => (await import('@rollcall/ui/copy/de')).de,
  fr: async () => (await import('@rollcall/ui/copy/fr')).fr,
  es: async () => (await import('@rollcall/ui/copy/es')).es,
  ru: async () => (await import('@rollcall/ui/copy/ru')).ru,
  zh: async () => (await import('@rollcall/ui/copy/zh')).zh,
  ja: async () => (await import('@rollcall/ui/copy/ja')).ja,
  ar: async () => (await import('@rollcall/ui/copy/ar')).ar,
}
