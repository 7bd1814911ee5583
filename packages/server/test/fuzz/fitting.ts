// Decides how a value is made that fits a JSON schema of the document, from what there is in a world.
import fc from 'fast-check'
import { texts } from './hostile.ts'

/** The part of JSON Schema that inputs use. */
export interface Schema {
  type?: 'string' | 'object' | 'array' | 'boolean' | 'number' | 'integer' | 'null'
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
}

/** What fits a name: ids, roles and addresses that are there, so that some questions are answered with a yes. */
export type Pool = Readonly<Record<string, readonly string[]>>

/** Values that fit a schema, or nearly: a text may be one that only looks right. */
export function fitting(schema: Schema, pool: Pool, name = ''): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((part) => fitting(part, pool, name)))
  switch (schema.type) {
    case 'object':
      return objectOf(schema, pool)
    case 'array': {
      const { items = {}, minItems = 0, maxItems = 4 } = schema
      const most = Math.max(minItems, Math.min(maxItems, 4))
      return fc.array(fitting(items, pool, name), { minLength: minItems, maxLength: most })
    }
    case 'boolean':
      return fc.boolean()
    case 'number':
    case 'integer':
      return fc.integer({ min: 0, max: 200 })
    case 'null':
      return fc.constant(null)
    default:
      return textOf(schema, pool[name] ?? [])
  }
}

function objectOf({ properties = {}, required = [] }: Schema, pool: Pool): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([key, part]) => [key, fitting(part, pool, key)])
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: required,
    noNullPrototype: true,
  })
}

function textOf({ minLength = 0, maxLength = 40 }: Schema, known: readonly string[]) {
  const most = Math.max(minLength, Math.min(maxLength, 40))
  const random = fc.string({ unit: 'grapheme', minLength, maxLength: most })
  if (known.length === 0) return fc.oneof(random, fc.constantFrom(...texts))
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...known) }, random)
}
