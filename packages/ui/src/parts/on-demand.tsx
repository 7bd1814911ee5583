'use client'
// Decides how a part that is rarely needed comes when it is: fetched at its first use, and no harm done where it cannot be.
import {
  useEffectEvent,
  useLayoutEffect,
  useState,
  type ComponentType,
  type ReactElement,
} from 'react'

/** What a part that is fetched takes beside its own props. */
export interface OnDemandProps {
  /** Called when it could not be fetched: it has to be drawn anew to try again. Default: nothing is missed. */
  onMissing?: () => void
}

/** A part that is fetched when it is first drawn; until it is there, nothing is. On a server it never is. */
export function onDemand<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): (props: Props & OnDemandProps) => ReactElement | null {
  let known: ComponentType<Props> | undefined
  return function OnDemand({ onMissing, ...props }) {
    // At first nothing, also where it is known: a server drew nothing, and what takes over must agree.
    const [Part, setPart] = useState<ComponentType<Props>>()
    const missing = useEffectEvent(() => onMissing?.())
    useLayoutEffect(() => {
      let wanted = true
      const show = (): void => {
        if (wanted) setPart(() => known)
      }
      if (known) show()
      else {
        fetchPart().then(
          (part) => {
            known = part
            show()
          },
          () => wanted && missing(),
        )
      }
      return () => {
        wanted = false
      }
    }, [])
    return Part ? <Part {...(props as Props)} /> : null
  }
}
