// Starts hosts in other processes, ends them without warning, and asks them over HTTP.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { wireRequest, type Actor, type Input, type Verb } from '@rollcall/core'
import type { HostConfig, HostMessage, Measured } from './child.ts'

/** A host in another process. */
export interface Host {
  /** Where it listens; `undefined` while it does not. */
  url: string | undefined
  /** The errors it logged, over all its lives. */
  errors: string[]
  /** Starts it, and waits until it listens. */
  start(): Promise<void>
  /** Ends it without warning. */
  kill(): Promise<void>
  /** Stops its time, and lets it go on. */
  pause(): void
  resume(): void
  measure(): Promise<Measured>
}

/** An answer over HTTP. */
export interface HttpAnswer {
  status: number
  // What is expected of a body, a test says.
  // oxlint-disable-next-line no-explicit-any
  body: any
}

/** A host that is to be started. */
export function createHost(config: HostConfig): Host {
  let child: ChildProcess | undefined
  const host: Host = {
    url: undefined,
    errors: [],
    async start() {
      child = spawn(
        process.execPath,
        [
          '--expose-gc',
          '--conditions=@rollcall/source',
          `${import.meta.dirname}/child.ts`,
          JSON.stringify(config),
        ],
        { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
      )
      child.on('message', (message: HostMessage) => {
        if ('error' in message) host.errors.push(message.error)
      })
      const { port } = await heard(child, 'port')
      host.url = `http://127.0.0.1:${port}`
    },
    async kill() {
      host.url = undefined
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
    async measure() {
      if (!child) throw new Error('There is no host to be measured.')
      const measured = heard(child, 'measured')
      child.send('measure')
      return (await measured).measured
    },
  }
  return host
}

/** Asks a host a verb, as somebody. Fails as the network fails. */
export async function askHost<V extends Verb>(
  { url }: Pick<Host, 'url'>,
  actor: Actor,
  verb: V,
  input: Input<V>,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> {
  const { method, path, body } = wireRequest(verb, input)
  const init = body === undefined ? {} : { body }
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  return post(`${url}/rollcall${path}`, actor, {
    method,
    headers: { ...type, ...headers },
    ...init,
  })
}

/** Has a host make an organization, as somebody, with so many seats. */
export async function found(
  { url }: Pick<Host, 'url'>,
  actor: Actor,
  seats?: number,
): Promise<HttpAnswer> {
  return post(`${url}/host/organizations?seats=${seats ?? ''}`, actor, { method: 'POST' })
}

async function post(url: string, actor: Actor, init: RequestInit): Promise<HttpAnswer> {
  const headers = { ...init.headers, 'x-actor': JSON.stringify(actor) }
  const response = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(30_000) })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

type Told<K extends string> = Extract<HostMessage, Record<K, unknown>>

function heard<K extends 'port' | 'measured'>(child: ChildProcess, what: K): Promise<Told<K>> {
  return new Promise((resolve, reject) => {
    const hear = (message: HostMessage) => {
      if (!(what in message)) return
      child.off('message', hear)
      resolve(message as Told<K>)
    }
    child.on('message', hear)
    child.once('exit', (code, signal) =>
      reject(new Error(`The host ended with ${code ?? signal} before it said its ${what}.`)),
    )
  })
}
