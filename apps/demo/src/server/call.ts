// Decides how the console itself asks Rollcall: through the same routes as everybody, in the name of a person.
import { wireRequest, type Actor, type Input, type Output, type Verb } from '@rollcall/core'
import type { Console } from './console.ts'
import { speakFor } from './identify.ts'

/**
 * Performs a verb in the name of a person; `version` is the one of the row that was seen, where that is demanded.
 *
 * @throws Error with what was answered, when that is a refusal: whoever calls this has made sure that it is allowed
 */
export async function call<V extends Verb>(
  { rollcall, origin }: Console,
  actor: Actor,
  verb: V,
  input: Input<V>,
  version?: number,
): Promise<Output<V>> {
  const { method, path, body } = wireRequest(verb, input)
  const headers = new Headers(version === undefined ? {} : { 'if-match': `"${version}"` })
  if (body !== undefined) headers.set('content-type', 'application/json')
  const request = new Request(origin + path, {
    method,
    headers,
    ...(body !== undefined && { body }),
  })
  const response = await rollcall.routes.fetch(speakFor(request, actor))
  if (response.ok) return (await response.json()) as Output<V>
  throw new Error(
    `${verb} as ${actor.email} was answered ${response.status}: ${await response.text()}`,
  )
}
