'use client'
// Decides the frame of what floats beside its trigger and is more than a menu.
import { Popover as Radix } from 'radix-ui'
import type { ReactElement, ReactNode, RefObject } from 'react'
import { useRollcall } from '../context.ts'

/** Props of {@link Popover}. */
export interface PopoverProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  trigger: ReactElement
  label: string
  slot: string
  /** Default: `end`. */
  align?: 'start' | 'end'
  /** What gets the focus first. Default: the whole of it. */
  first?: RefObject<HTMLElement | null>
  children: ReactNode
}

/** 360 px, at an edge of its trigger. */
export function Popover({
  open,
  onOpenChange,
  trigger,
  label,
  slot,
  align = 'end',
  first,
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
          align={align}
          sideOffset={6}
          collisionPadding={8}
          onOpenAutoFocus={(event) => {
            // Not the first button: whoever opened it with Enter would answer with the next one.
            event.preventDefault()
            const target = first?.current ?? event.currentTarget
            if (target instanceof HTMLElement) target.focus()
          }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
