'use client'
// Decides how a filter is chosen, and that a chosen one is a chip which can be taken away.
import { useRef, type ReactElement, type Ref } from 'react'
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import { IconButton } from '../parts/button.tsx'
import { classNames } from '../parts/class-names.ts'
import { Icon } from '../parts/icons.tsx'
import { Menu, MenuChoice } from '../parts/menu.tsx'

/** Props of {@link FilterMenu}. */
export interface FilterMenuProps<Value extends string> {
  name: string
  copy: Pick<MembersTableCopy, 'filtered' | 'clearFilter'>
  /** Whether several may be chosen at once. Default: `true`. */
  several?: boolean
  options: { value: Value; label: string }[]
  chosen: Value[]
  onChoose: (chosen: Value[]) => void
  className?: string | undefined
  ref?: Ref<HTMLDivElement> | undefined
}

/** A quiet button; once something is chosen, a chip. */
export function FilterMenu<Value extends string>({
  name,
  copy,
  several = true,
  options,
  chosen,
  onChoose,
  className,
  ref,
}: FilterMenuProps<Value>): ReactElement {
  // An address may name what is not offered: it can be taken away like any other.
  const labels = chosen.map(
    (value) => options.find((option) => option.value === value)?.label ?? value,
  )
  const active = labels.length > 0
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div
      ref={ref}
      className={classNames('rollcall-filter', className)}
      data-slot='filter'
      data-state={active ? 'active' : 'idle'}
    >
      <Menu
        trigger={
          <button ref={button} type='button' className='rollcall-filter-button'>
            <span className='rollcall-truncate'>
              {active ? copy.filtered(name, labels.join(', ')) : name}
            </span>
            {!active && <Icon name='chevron' />}
          </button>
        }
      >
        {options.map(({ value, label }) => (
          <MenuChoice
            key={value}
            several={several}
            checked={chosen.includes(value)}
            onChoose={() => {
              const others = several ? chosen.filter((other) => other !== value) : []
              onChoose(chosen.includes(value) ? others : [...others, value])
            }}
          >
            {label}
          </MenuChoice>
        ))}
      </Menu>
      {active && (
        <IconButton
          className='rollcall-filter-clear'
          aria-label={copy.clearFilter(name)}
          onClick={() => {
            // It goes away with what it takes away.
            button.current?.focus()
            onChoose([])
          }}
        >
          <Icon name='close' />
        </IconButton>
      )}
    </div>
  )
}
