// Decides how the host says no to what the policy allows: before the transaction, in its own words.
import {
  Refusal,
  type Actor,
  type Input,
  type Member,
  type Reason,
  type Verb,
} from '@rollcall/core'

/** The host's no. `message` is shown to people as it is. */
export type Veto = Extract<Reason, { code: 'refused_by_host' }>

/** What a guard is asked about. */
export interface Guarded<V extends Verb> {
  actor: Actor
  /** What was asked for, the organization's id among it. */
  input: Input<V>
  /** The member whom it is about, where there is one. */
  member?: Member
}

/** The host's guards by verb. Each runs before the transaction of its verb; removal's in the preview as well. */
export type Guards = {
  readonly [V in Verb]?: (asked: Guarded<V>) => Promise<Veto | undefined> | Veto | undefined
}

/** Asks the guard of a verb, if there is one. */
export async function askGuard<V extends Verb>(
  guards: Guards,
  verb: V,
  asked: Guarded<V>,
): Promise<Veto | undefined> {
  return guards[verb]?.(asked)
}

/**
 * Asks the guard of a verb, if there is one.
 *
 * @throws Refusal `refused_by_host`
 */
export async function demandNoVeto<V extends Verb>(
  guards: Guards,
  verb: V,
  asked: Guarded<V>,
): Promise<void> {
  const veto = await askGuard(guards, verb, asked)
  if (veto) throw new Refusal(veto)
}
