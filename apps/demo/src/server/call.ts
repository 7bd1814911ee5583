// Decides how the console itself asks Rollcall: through the same routes as everybody, in the name of a person.
import { wireRequest, type Actor, type Input, type Output, type Verb } from '@rollcall/core'
import type { Console } from './console.ts'
import { speakFor } from './identify.ts'

/**
 * Performs a verb in the name of a person.
 *
 * @throws Error with what was answered, when that is a refusal: whoever calls this has made sure that it is allowed
 */
export async function call<V extends Verb>(
  { rollcall, origin }: Console,
  actor: Actor,
  verb: V,
  input: Input<V>,
): Promise<Output<V>> {
  const { method, path, body } = wireRequest(verb, input)
  const json = body !== undefined && { body, headers: { 'content-type': 'application/json' } }
  const request = new Request(origin + path, { method, ...json })
  const response = await rollcall.routes.fetch(speakFor(request, actor))
  if (response.ok) return (await response.json()) as Output<V>
  throw new Error(
    `${verb} as ${actor.email} was answered ${response.status}: ${await response.text()}`,
  )
}
