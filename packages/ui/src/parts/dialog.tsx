'use client'
// Decides the frame of every dialog: title, one sentence, body, footer.
import { Dialog as Radix } from 'radix-ui'
import {
  useRef,
  type ComponentProps,
  type ReactElement,
  type ReactNode,
  type Ref,
  type RefObject,
} from 'react'
import { useRollcall } from '../context.ts'
import { classNames } from './class-names.ts'

/** Props of {@link Dialog}. */
export interface DialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  /** One sentence of consequence. */
  consequence?: ReactNode
  slot: string
  state?: string | undefined
  /** Whether there is more in it than words and a few fields. */
  wide?: boolean
  className?: string | undefined
  ref?: Ref<HTMLDivElement> | undefined
  onOpenAutoFocus?: ComponentProps<typeof Radix.Content>['onOpenAutoFocus']
  /** Default: the focus goes back to where it was. */
  onCloseAutoFocus?: ComponentProps<typeof Radix.Content>['onCloseAutoFocus']
  /** What gets the focus back where that was nowhere: some browsers do not focus a button that is clicked. */
  opener?: RefObject<HTMLElement | null>
  onKeyDown?: ComponentProps<typeof Radix.Content>['onKeyDown']
  children: ReactNode
}

/** A modal dialog of 480 px; on small screens it stands at the bottom edge. */
export function Dialog({
  open,
  onOpenChange,
  title,
  consequence,
  slot,
  state,
  wide = false,
  className,
  onOpenAutoFocus,
  onCloseAutoFocus,
  opener,
  children,
  ...rest
}: DialogProps): ReactElement {
  const { container, dir } = useRollcall()
  const before = useRef<Element>(null)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal container={container}>
        <Radix.Overlay className='rollcall-root rollcall-overlay' dir={dir}>
          <Radix.Content
            {...rest}
            {...(consequence === undefined ? { 'aria-describedby': undefined } : {})}
            className={classNames('rollcall-root rollcall-dialog', className)}
            data-slot={slot}
            data-phase={state}
            data-wide={wide || undefined}
            onOpenAutoFocus={(event) => {
              const { activeElement, body } = document
              before.current = activeElement === body ? null : activeElement
              onOpenAutoFocus?.(event)
            }}
            onCloseAutoFocus={(event) => {
              onCloseAutoFocus?.(event)
              if (event.defaultPrevented) return
              event.preventDefault()
              const last = before.current
              const target =
                last instanceof HTMLElement && last.isConnected ? last : opener?.current
              target?.focus()
            }}
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
