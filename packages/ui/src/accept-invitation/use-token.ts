'use client'
// Decides where the token of a link lives: out of the address at once, and in this tab until it is of no use.
import { useCallback, useEffect, useState } from 'react'

const place = 'rollcall.invitation'

/** The token of the page's link. */
export interface KeptToken {
  /** `undefined` while the page has not been looked at, `null` when there is none. */
  token: string | null | undefined
  /** Forgets it: the link was answered, or is dead. */
  forget: () => void
}

/**
 * The token given, or the one of `#t=…`. The fragment is taken out of the address, where it would end up in history
 * and screenshots; the tab's storage carries it through signing in or up.
 */
export function useToken(given: string | undefined): KeptToken {
  const [found, setFound] = useState<string | null>()
  useEffect(() => {
    if (given !== undefined) return undefined
    const look = (): void => setFound(takeFromAddress() ?? invitationToken())
    look()
    // The same tab may be led to another link while the page stands.
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [given])
  return { token: given ?? found, forget: useCallback(() => write(null), []) }
}

function takeFromAddress(): string | undefined {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('t')
  if (!token) return undefined
  write(token)
  const { pathname, search } = window.location
  window.history.replaceState(window.history.state, '', pathname + search)
  return token
}

/**
 * The token of the invitation this tab came by, while it may still be answered: for the host's sign-up page, whose
 * server asks `rollcall.invitations.read(token)` for the address to fill in and lock.
 */
export function invitationToken(): string | null {
  // Storage may be forbidden: then the token lives as long as the page.
  try {
    return window.sessionStorage.getItem(place)
  } catch {
    return null
  }
}

function write(token: string | null): void {
  try {
    if (token === null) window.sessionStorage.removeItem(place)
    else window.sessionStorage.setItem(place, token)
  } catch {
    // As when reading.
  }
}
