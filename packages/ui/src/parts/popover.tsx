'use client'
// Decides the frame of what floats beside its trigger and is more than a menu.
import { Popover as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { useRollcall } from '../context.ts'

/** Props of {@link Popover}. */
export interface PopoverProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  trigger: ReactElement
  label: string
  slot: string
  children: ReactNode
}

/** 360 px, at the end edge of its trigger. */
export function Popover({
  open,
  onOpenChange,
  trigger,
  label,
  slot,
  children,
}: PopoverProps): ReactElement {
  const { container, dir } = useRollcall()
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={container}>
        <Radix.Content
          className='rollcall-root rollcall-popover'
          dir={dir}
          data-slot={slot}
          aria-label={label}
          align='end'
          sideOffset={6}
          collisionPadding={8}
          onOpenAutoFocus={(event) => {
            // Not the first button: whoever opened it with Enter would answer with the next one.
            event.preventDefault()
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus()
          }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
