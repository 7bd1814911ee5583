// Decides what stands between a program and a server it talks to, so that a test can break the line where it likes.
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type NetConnectOpts, type Socket } from 'node:net'

/** A line to a server. */
interface Proxy {
  port: number
  /** Breaks every connection there is; new ones are carried. */
  cut(): void
  /** Breaks every connection, and turns down every new one until {@link accept}. */
  refuse(): void
  accept(): void
  /** Carries nothing, and breaks nothing, until {@link resume}: a server that hangs. */
  pause(): void
  resume(): void
  /**
   * Breaks the connection on which the next COMMIT is said: `unheard`, so that the server does not hear it, or
   * `unanswered`, so that the server does it and the program does not hear of that.
   */
  cutCommit(when: 'unheard' | 'unanswered'): void
  close(): Promise<void>
}

interface Pair {
  client: Socket
  server: Socket
}

/** Opens a line to a server at a port or a socket. */
async function openProxy(target: NetConnectOpts): Promise<Proxy> {
  const pairs = new Set<Pair>()
  let refuses = false
  let paused = false
  let commit: 'unheard' | 'unanswered' | undefined

  const listener = createServer((client) => {
    if (refuses) {
      client.resetAndDestroy()
      return
    }
    const pair = { client, server: connect(target) }
    pairs.add(pair)
    let answered = true
    pair.client.on('data', (chunk) => {
      if (commit && saysCommit(chunk)) {
        if (commit === 'unheard') end(pair)
        answered = false
        commit = undefined
      }
      pair.server.write(chunk)
    })
    pair.server.on('data', (chunk) => {
      if (answered) pair.client.write(chunk)
      else end(pair)
    })
    for (const socket of [pair.client, pair.server]) {
      socket.on('error', () => undefined)
      socket.on('close', () => end(pair))
      if (paused) socket.pause()
    }
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')

  function end(pair: Pair): void {
    pairs.delete(pair)
    pair.client.resetAndDestroy()
    pair.server.destroy()
  }
  function hold(held: boolean): void {
    paused = held
    for (const { client, server } of pairs)
      for (const socket of [client, server]) {
        if (held) socket.pause()
        else socket.resume()
      }
  }
  const cut = () => [...pairs].forEach(end)
  return {
    port: (listener.address() as AddressInfo).port,
    cut,
    refuse() {
      refuses = true
      cut()
    },
    accept() {
      refuses = false
    },
    pause: () => hold(true),
    resume: () => hold(false),
    cutCommit(when) {
      commit = when
    },
    async close() {
      listener.close()
      cut()
      if (listener.listening) await once(listener, 'close')
    },
  }
}

/** Both PostgreSQL and MariaDB are sent it as text, alone in what is sent. */
function saysCommit(chunk: Buffer): boolean {
  return chunk.length < 100 && /\bcommit\b/i.test(chunk.toString('latin1'))
}

/** A line to the server of a database, and the address of the database behind it. */
export async function openDatabaseProxy(address: string): Promise<Proxy & { address: string }> {
  const url = new URL(address)
  const [parameter, file, port] =
    url.protocol === 'mysql:' ? ['socketPath', '', 3306] : ['host', '/.s.PGSQL.5432', 5432]
  const socket = url.searchParams.get(parameter)
  const proxy = await openProxy(
    socket ? { path: `${socket}${file}` } : { host: url.hostname, port: Number(url.port || port) },
  )
  url.searchParams.delete(parameter)
  url.host = `127.0.0.1:${proxy.port}`
  return { ...proxy, address: url.href }
}
