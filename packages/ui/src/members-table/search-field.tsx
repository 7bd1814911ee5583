'use client'
// Decides how the search is reached (by `/`), cleared, and left.
import {
  useEffect,
  useImperativeHandle,
  useRef,
  type ReactElement,
  type Ref,
  type RefObject,
} from 'react'
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import { IconButton } from '../parts/button.tsx'
import { classNames } from '../parts/class-names.ts'
import { Icon } from '../parts/icons.tsx'

/** Props of {@link SearchField}. */
export interface SearchFieldProps {
  copy: MembersTableCopy
  value: string
  onChange: (value: string) => void
  className?: string | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/** Searches by the beginnings of names and addresses. */
export function SearchField({
  copy,
  value,
  onChange,
  className,
  ref,
}: SearchFieldProps): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle(ref, () => input.current as HTMLInputElement)
  useSlash(input)
  const clear = (): void => {
    onChange('')
    input.current?.focus()
  }
  return (
    <div className={classNames('rollcall-search', className)} data-slot='search'>
      <Icon name='search' />
      <input
        ref={input}
        className='rollcall-search-input'
        type='text'
        role='searchbox'
        aria-label={copy.searchLabel}
        aria-keyshortcuts='/'
        placeholder={copy.searchPlaceholder}
        autoComplete='off'
        spellCheck={false}
        enterKeyHint='search'
        maxLength={64}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return
          event.stopPropagation()
          clear()
        }}
      />
      {value === '' ? (
        <kbd aria-hidden className='rollcall-key'>
          /
        </kbd>
      ) : (
        <IconButton className='rollcall-search-clear' aria-label={copy.clearSearch} onClick={clear}>
          <Icon name='close' />
        </IconButton>
      )}
    </div>
  )
}

/** `/` leads here while the table is on screen and nobody is typing or answering a dialog. */
function useSlash(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const field = input.current
      if (event.key !== '/' || event.defaultPrevented || event.isComposing) return
      if (event.ctrlKey || event.metaKey || event.altKey || !field) return
      if (isTyping(event.target) || !isOnScreen(field)) return
      event.preventDefault()
      field.focus()
      field.select()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [input])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role=dialog], [role=menu]') !== null)
  )
}

function isOnScreen(field: HTMLElement): boolean {
  const { top, bottom, height } = field.getBoundingClientRect()
  return height > 0 && bottom > 0 && top < window.innerHeight
}
