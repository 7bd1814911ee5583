'use client'
// Decides how a part that is rarely needed comes when it is: fetched at its first use, and no harm done where it cannot be.
import {
  useEffect,
  useEffectEvent,
  useReducer,
  useSyncExternalStore,
  type ComponentType,
  type ReactElement,
} from 'react'

/** What a part that is fetched takes beside its own props. */
export interface OnDemandProps {
  /** Called when it could not be fetched: it has to be drawn anew to try again. */
  onMissing: () => void
}

/** A part that is fetched when it is first drawn; until it is there, nothing is. On a server it never is. */
export function onDemand<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): (props: Props & OnDemandProps) => ReactElement | null {
  let known: ComponentType<Props> | undefined
  return function OnDemand({ onMissing, ...props }) {
    const [, redraw] = useReducer((times: number) => times + 1, 0)
    const Part = useSyncExternalStore(
      subscribe,
      () => known,
      () => undefined,
    )
    const missing = useEffectEvent(onMissing)
    useEffect(() => {
      if (known) return undefined
      let wanted = true
      fetchPart().then(
        (part) => {
          known = part
          if (wanted) redraw()
        },
        () => wanted && missing(),
      )
      return () => {
        wanted = false
      }
    }, [])
    return Part ? <Part {...(props as Props)} /> : null
  }
}

/** Nothing tells: whoever fetches the part draws itself anew. */
function subscribe(): () => void {
  return () => undefined
}
