'use client'
// Decides how people are chosen in a list, where a host wants that: a column before the others, fetched when it is drawn.
import type { Person } from '@rollcall/core'
import type { ReactElement } from 'react'
import { onDemand, type OnDemandProps } from '../parts/on-demand.tsx'
import type { Column, Table } from './table.ts'

const Pick = onDemand(() => import('../selection/pick.tsx').then((file) => file.Pick))
const PickAll = onDemand(() => import('../selection/pick-all.tsx').then((file) => file.PickAll))

/** The column with the boxes. */
export const choosing: Column = {
  id: 'choose',
  label: '',
  track: '20px',
  least: 20,
  Head: PickAll,
  Cell: Pick,
}

/** Props of {@link Choosing}. */
export interface ChoosingProps {
  people: readonly Person[]
  table: Table
  /** What was asked for; `undefined` while the people are still those of another question. */
  list: string | undefined
}

/** What is done with those chosen. */
export const Choosing: (props: ChoosingProps & OnDemandProps) => ReactElement | null = onDemand(
  () => import('../selection/bar.tsx').then((file) => file.Bar),
)
