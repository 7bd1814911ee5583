'use client'
// Decides how a control says why it may not be used: on hover, on focus, and on touch.
import { Tooltip } from 'radix-ui'
import { useState, type ReactElement } from 'react'
import { useRollcall } from '../context.ts'

/** Props of {@link Hint}. */
export interface HintProps {
  /** One sentence. Without it only the control is drawn. */
  text: string | undefined
  children: ReactElement
}

/** A sentence that floats beside a control. */
export function Hint({ text, children }: HintProps): ReactElement {
  const { container, dir } = useRollcall()
  const [open, setOpen] = useState(false)
  if (text === undefined) return children
  return (
    <Tooltip.Provider delayDuration={300}>
      <Tooltip.Root open={open} onOpenChange={setOpen}>
        <Tooltip.Trigger
          asChild
          onClick={(event) => {
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
