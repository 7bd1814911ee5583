'use client'
// Decides how a control says what it does or why it may not be used: on hover, on focus, and the latter on touch.
import { Tooltip } from 'radix-ui'
import { useState, type ReactElement } from 'react'
import { useRollcall } from '../context.ts'

/** Props of {@link Hint}. */
export interface HintProps {
  /** One sentence. Without it there is only the control, which stays the same one. */
  text: string | undefined
  /** Whether the control may be used: then a click is its own. Default: `false`. */
  works?: boolean
  children: ReactElement
}

/** A sentence that floats beside a control. */
export function Hint({ text, works = false, children }: HintProps): ReactElement {
  const { container, dir } = useRollcall()
  const [open, setOpen] = useState(false)
  return (
    <Tooltip.Provider delayDuration={300}>
      <Tooltip.Root open={open && text !== undefined} onOpenChange={setOpen}>
        <Tooltip.Trigger
          asChild
          onClick={(event) => {
            if (works || text === undefined) return
            // Radix closes on a click, but a click is the only way to ask by touch.
            event.preventDefault()
            setOpen(true)
          }}
        >
          {children}
        </Tooltip.Trigger>
        <Tooltip.Portal container={container}>
          <Tooltip.Content
            className='rollcall-root rollcall-tooltip'
            dir={dir}
            sideOffset={6}
            collisionPadding={8}
          >
            {text}
          </Tooltip.Content>
        </Tooltip.Portal>
      </Tooltip.Root>
    </Tooltip.Provider>
  )
}
