// Decides which page is open: the path of the address bar, and nothing else.
import { useEffect, useSyncExternalStore, type ComponentProps, type MouseEvent } from 'react'

const changed = 'demo:navigated'

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener)
  addEventListener(changed, listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener(changed, listener)
  }
}

/** The path of the page, without query and fragment. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname)
}

/** The query of the page, with its question mark. */
export function useSearch(): string {
  return useSyncExternalStore(subscribe, () => location.search)
}

/** Opens another page. */
export function navigate(to: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', to)
  else history.pushState(null, '', to)
  dispatchEvent(new Event(changed))
}

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  to: string
  /** It stands for everything below its path too. */
  whole?: boolean
}

/** A link within the console. `aria-current` says that it leads to where one is. */
export function Link({ to, whole = false, onClick, children, ...props }: LinkProps) {
  const path = usePath()
  const current = path === to ? 'page' : whole && path.startsWith(`${to}/`) ? 'true' : undefined
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey)
    if (!plain || event.defaultPrevented) return
    event.preventDefault()
    navigate(to)
    scrollTo(0, 0)
  }
  return (
    <a href={to} aria-current={current} {...props} onClick={open}>
      {children}
    </a>
  )
}

/** Opens another page in place of this one. */
export function Redirect({ to }: { to: string }) {
  useEffect(() => navigate(to, { replace: true }), [to])
  return null
}
