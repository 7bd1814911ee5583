'use client'
// Decides what surrounds a host's pages: all that is made of functions, which no server hands over.
import { RollcallProvider } from '@rollcall/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactElement, type ReactNode } from 'react'

interface ProvidersProps {
  userId: string
  children: ReactNode
}

/** One cache for each person's page, also on the server. */
export function Providers({ userId, children }: ProvidersProps): ReactElement {
  const [queryClient] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={queryClient}>
      <RollcallProvider baseUrl='/api' userId={userId}>
        {children}
      </RollcallProvider>
    </QueryClientProvider>
  )
}
