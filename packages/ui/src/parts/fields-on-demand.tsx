'use client'
// Decides what stands in a form for fields that are fetched when a policy asks for them and could not be had.
import { useState, type ComponentType, type ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { Button } from './button.tsx'
import { onDemand } from './on-demand.tsx'

/** Fields that are fetched when they are first drawn; where they cannot be had, they can be asked for again. */
export function fieldsOnDemand<Props extends object>(
  fetchFields: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactElement {
  const Fetched = onDemand(fetchFields)
  return function FieldsOnDemand(props) {
    const copy = useCopy('common', common)
    const [missing, setMissing] = useState(false)
    if (!missing) return <Fetched {...props} onMissing={() => setMissing(true)} />
    return (
      <div className='rollcall-problem' role='alert'>
        <span>{copy.partMissing}</span>
        <Button onClick={() => setMissing(false)}>{copy.retry}</Button>
      </div>
    )
  }
}
