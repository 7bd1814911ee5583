// Decides in which language and in whose words Rollcall's components speak: those of the account, and of the tenant.
import { RollcallProvider, type CopyOverrides } from '@rollcall/ui'
import { useRollcall } from '@rollcall/ui/hooks'
import { use, useMemo, type ReactNode } from 'react'
import { languageOf, type Language } from '../languages.ts'
import type { Tenant } from '../tenants/index.ts'
import { useAccount } from './session.ts'

interface InWordsProps {
  tenant: Tenant
  children: ReactNode
}

/** Everything in here speaks the language of whoever is signed in, with the tenant's own nouns. */
export function InWords({ tenant, children }: InWordsProps) {
  const { scope, queryClient } = useRollcall()
  const language = languageOf(useAccount()?.locale)
  const spoken = use(sentencesOf(language))
  const own = tenant.composition.copy?.[language]
  const copy = useMemo(() => merged(spoken, own), [spoken, own])
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

const loaded = new Map<Language, Promise<CopyOverrides>>()

/** The sentences of a language, brought in when somebody first reads it. The English ones are there anyway. */
function sentencesOf(language: Language): Promise<CopyOverrides> {
  const known = loaded.get(language)
  if (known) return known
  const loading = Promise.resolve({})
  loaded.set(language, loading)
  return loading
}

function merged(spoken: CopyOverrides, own: CopyOverrides = {}): CopyOverrides {
  const parts = Object.keys({ ...spoken, ...own }) as (keyof CopyOverrides)[]
  return Object.fromEntries(parts.map((part) => [part, { ...spoken[part], ...own[part] }]))
}
