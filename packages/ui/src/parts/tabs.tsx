'use client'
// Decides how tabs look; how they are walked through with the keyboard, Radix knows.
import { Tabs as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { useRollcall } from '../context.ts'

/** A tab and what it leads to. */
export interface Tab<Value extends string> {
  value: Value
  label: string
  /** Beside the label, as text. */
  count?: string | undefined
  panel: ReactNode
}

/** Props of {@link Tabs}. */
export interface TabsProps<Value extends string> {
  label: string
  tabs: readonly Tab<Value>[]
  value: Value
  onChange: (value: Value) => void
}

/** A line of tabs and the panel of the chosen one. Arrows choose at once: what was seen before is still known. */
export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChange,
}: TabsProps<Value>): ReactElement {
  const { dir } = useRollcall()
  return (
    <Radix.Root
      value={value}
      onValueChange={(next) => {
        const tab = tabs.find((candidate) => candidate.value === next)
        if (tab) onChange(tab.value)
      }}
      dir={dir}
    >
      <Radix.List className='rollcall-tabs' aria-label={label}>
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.value} className='rollcall-tab' value={tab.value}>
            {tab.label}
            {tab.count !== undefined && <span className='rollcall-tab-count'>{tab.count}</span>}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content
          key={tab.value}
          className='rollcall-tab-panel'
          value={tab.value}
          // The first thing in it takes the focus itself.
          tabIndex={-1}
        >
          {tab.panel}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
