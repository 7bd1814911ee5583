'use client'
// Decides how menus look, and that an entry which may not be chosen stays and says why.
import { DropdownMenu, Slot } from 'radix-ui'
import {
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type ComponentProps,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
  type RefObject,
} from 'react'
import { useRollcall } from '../context.ts'
import { Icon, type IconName } from './icons.tsx'

/** Props of {@link Menu}. */
export interface MenuProps {
  trigger: ReactElement
  align?: 'start' | 'end'
  /** Whether it cannot be opened now. */
  locked?: boolean
  /** For menus whose trigger does not name them. */
  label?: string
  /** Whether it is as wide as its trigger at least: of a field in a form. */
  wide?: boolean
  onCloseAutoFocus?: ComponentProps<typeof DropdownMenu.Content>['onCloseAutoFocus']
  children: ReactNode
}

/**
 * A menu under its trigger. Until somebody comes near, there is only the trigger: a list has two of them in every row.
 */
export function Menu({
  trigger,
  align = 'start',
  locked = false,
  label,
  wide = false,
  children,
  ...rest
}: MenuProps): ReactElement {
  const { container, dir } = useRollcall()
  const [state, setState] = useState<'unused' | 'closed' | 'open'>('unused')
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const contentId = `${id}-menu`
  const open = state === 'open'
  const change = (wanted: boolean): void => setState(wanted && !locked ? 'open' : 'closed')
  return (
    <>
      <Slot.Root
        ref={button}
        id={id}
        aria-haspopup='menu'
        aria-expanded={open}
        aria-controls={open ? contentId : undefined}
        data-state={open ? 'open' : 'closed'}
        // In time for Radix to see whether a key opens it.
        onFocus={() => setState((before) => (before === 'unused' ? 'closed' : before))}
        onPointerDown={(event: PointerEvent) => {
          if (event.button !== 0 || event.ctrlKey) return
          // What opens takes the focus.
          if (!open) event.preventDefault()
          change(!open)
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (!['Enter', ' ', 'ArrowDown'].includes(event.key)) return
          event.preventDefault()
          change(!open || event.key === 'ArrowDown')
        }}
      >
        {trigger}
      </Slot.Root>
      {state !== 'unused' && (
        <DropdownMenu.Root modal={false} open={open} onOpenChange={change} dir={dir}>
          <DropdownMenu.Trigger asChild>
            <There element={button} />
          </DropdownMenu.Trigger>
          <DropdownMenu.Portal container={container}>
            <DropdownMenu.Content
              {...rest}
              id={contentId}
              {...(label === undefined ? { 'aria-labelledby': id } : { 'aria-label': label })}
              className='rollcall-root rollcall-menu'
              data-slot='menu'
              data-wide={wide || undefined}
              align={align}
              sideOffset={4}
              collisionPadding={8}
              loop
            >
              {children}
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
      )}
    </>
  )
}

/** Draws nothing: the trigger stands there already. */
function There({
  element,
  ref,
}: {
  element: RefObject<HTMLElement | null>
  ref?: Ref<unknown>
}): null {
  useImperativeHandle(ref, () => element.current)
  return null
}

/** Props of {@link MenuItem}. */
export interface MenuItemProps {
  icon?: IconName
  /** Why it may not be chosen. */
  refused?: string | undefined
  onChoose: () => void
  children: ReactNode
}

/** An act. */
export function MenuItem({ icon, refused, onChoose, children }: MenuItemProps): ReactElement {
  return (
    <DropdownMenu.Item
      className='rollcall-menu-item'
      data-slot='menu-item'
      {...choosing(refused, onChoose)}
    >
      {icon && <Icon name={icon} />}
      <Words label={children} description={refused} />
    </DropdownMenu.Item>
  )
}

/** Props of {@link MenuChoice}. */
export interface MenuChoiceProps {
  checked: boolean
  /** Whether several may be checked, so that the menu stays. */
  several?: boolean
  description?: string | undefined
  refused?: string | undefined
  onChoose: () => void
  children: ReactNode
}

/** One of several values. */
export function MenuChoice({
  checked,
  several = false,
  description,
  refused,
  onChoose,
  children,
}: MenuChoiceProps): ReactElement {
  const id = useId()
  return (
    <DropdownMenu.CheckboxItem
      className='rollcall-menu-item'
      data-slot='menu-item'
      checked={checked}
      {...(several ? {} : { role: 'menuitemradio' })}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-description`}
      {...choosing(refused, onChoose, several)}
    >
      <span className='rollcall-menu-check'>{checked && <Icon name='check' />}</span>
      <Words id={id} label={children} description={refused ?? description} />
    </DropdownMenu.CheckboxItem>
  )
}

function choosing(
  refused: string | undefined,
  onChoose: () => void,
  stays = false,
): ComponentProps<typeof DropdownMenu.Item> {
  return {
    // Not Radix' own `disabled`: that entry could not be reached, and its reason not be heard.
    ...(refused === undefined ? {} : { 'aria-disabled': true }),
    onSelect: (event) => {
      if (stays || refused !== undefined) event.preventDefault()
      if (refused === undefined) onChoose()
    },
  }
}

interface WordsProps {
  /** Where the description is to be heard apart from the label. */
  id?: string
  label: ReactNode
  description: string | undefined
}

function Words({ id, label, description }: WordsProps): ReactElement {
  return (
    <span className='rollcall-menu-words'>
      <span id={id && `${id}-label`}>{label}</span>
      {description !== undefined && (
        <span id={id && `${id}-description`} className='rollcall-menu-description'>
          {description}
        </span>
      )}
    </span>
  )
}
