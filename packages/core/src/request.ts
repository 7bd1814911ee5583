// Decides where the parts of an input travel: in the path, in the query, or in the body.
import { operations, type Input, type Operation, type Verb } from './operation.ts'

/** What a URL takes for no name: nothing, here, and one up. */
const elsewhere = /^\.{0,2}$/

/** A question ready to be sent. */
export interface WireRequest {
  method: Operation['method']
  /** Under the mount point, with its query. */
  path: string
  /** JSON; `undefined` when there is nothing to say but the path. */
  body: string | undefined
}

/**
 * An input as a request: what the path does not name becomes the query of a GET, else the JSON body.
 *
 * @throws TypeError when a part of the path is missing, or would lead to another path
 */
export function wireRequest<V extends Verb>(verb: V, input: Input<V>): WireRequest {
  const { method, path: template } = operations[verb]
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined))
  const path = template.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = String(rest.get(name) ?? '')
    if (elsewhere.test(value)) throw new TypeError(misled(verb, name, value))
    rest.delete(name)
    return encodeURIComponent(value)
  })
  if (rest.size === 0) return { method, path, body: undefined }
  if (method !== 'GET') return { method, path, body: JSON.stringify(Object.fromEntries(rest)) }
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)]))
  return { method, path: `${path}?${query.toString()}`, body: undefined }
}

function misled(verb: Verb, name: string, value: string): string {
  return (
    `Rollcall: \`${name}\` of ${verb} is '${value}'. It would lead to another path, and ask ` +
    `something else there. Give the id, or do not ask before there is one.`
  )
}
