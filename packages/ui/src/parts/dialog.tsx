'use client'
// Decides the frame of every dialog: title, one sentence, body, footer.
import { Dialog as Radix } from 'radix-ui'
import type { ComponentProps, ReactElement, ReactNode, Ref } from 'react'
import { useRollcall } from '../context.ts'
import { classNames } from './class-names.ts'

/** Props of {@link Dialog}. */
export interface DialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  /** One sentence of consequence. */
  consequence?: ReactNode
  /** The element that opens it, and gets the focus back. */
  trigger?: ReactElement | undefined
  slot: string
  state?: string | undefined
  className?: string | undefined
  ref?: Ref<HTMLDivElement> | undefined
  onOpenAutoFocus?: ComponentProps<typeof Radix.Content>['onOpenAutoFocus']
  onCloseAutoFocus?: ComponentProps<typeof Radix.Content>['onCloseAutoFocus']
  onKeyDown?: ComponentProps<typeof Radix.Content>['onKeyDown']
  children: ReactNode
}

/** A modal dialog of 480 px; on small screens it stands at the bottom edge. */
export function Dialog({
  open,
  onOpenChange,
  title,
  consequence,
  trigger,
  slot,
  state,
  className,
  children,
  ...rest
}: DialogProps): ReactElement {
  const { container, dir } = useRollcall()
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal container={container}>
        <Radix.Overlay className='rollcall-root rollcall-overlay' dir={dir}>
          <Radix.Content
            {...rest}
            {...(consequence === undefined ? { 'aria-describedby': undefined } : {})}
            className={classNames('rollcall-root rollcall-dialog', className)}
            data-slot={slot}
            data-phase={state}
          >
            <Radix.Title className='rollcall-dialog-title'>{title}</Radix.Title>
            {consequence !== undefined && (
              <Radix.Description className='rollcall-dialog-consequence'>
                {consequence}
              </Radix.Description>
            )}
            {children}
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** The last line of a dialog: the way out first, the act last. */
export function DialogFooter({ children }: { children: ReactNode }): ReactElement {
  return <div className='rollcall-dialog-footer'>{children}</div>
}
