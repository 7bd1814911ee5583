// Decides where the mails of a chaos go: a mail server that remembers ids and bytes, and at times fails a sender.
import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { Random } from './random.ts'

/** A mail server on this machine. */
export interface MailSink {
  port: number
  /** Message-ID to the hashes of the bytes, one each time the mail came. */
  arrived: Map<string, string[]>
  /** How often it took a mail and did not say so, or put a sender off. */
  faults: number
  /** While it holds, it takes mails and does not say so until it is released. */
  hold: boolean
  release(): void
  close(): Promise<void>
}

/** Opens it. So often it takes a mail and hangs up before it says so, and so often it says: later. */
export async function openMailSink(random: Random, faultRate: number): Promise<MailSink> {
  const held: ((error: null) => void)[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (random.chance(faultRate)) {
          sink.faults += 1
          done(Object.assign(new Error('4.7.1 Greylisted'), { responseCode: 451 }))
          return
        }
        remember(sink.arrived, Buffer.concat(chunks))
        if (random.chance(faultRate)) {
          sink.faults += 1
          // Taken, and the line is dead before the sender hears of it.
          done(Object.assign(new Error('4.3.2 Going down'), { responseCode: 421 }))
          return
        }
        if (sink.hold) held.push(done)
        else done(null)
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const sink: MailSink = {
    port: (server.server.address() as AddressInfo).port,
    arrived: new Map(),
    faults: 0,
    hold: false,
    release: () => {
      for (const done of held.splice(0)) done(null)
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(resolve)
      }),
  }
  return sink
}

function remember(arrived: MailSink['arrived'], source: Buffer): void {
  const id = /^message-id:\s*(<[^>]+>)/im.exec(source.toString('latin1'))?.[1] ?? 'none'
  const hash = createHash('sha256').update(source).digest('hex')
  arrived.set(id, [...(arrived.get(id) ?? []), hash])
}
