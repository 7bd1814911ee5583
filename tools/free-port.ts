// Decided here: a port that nobody listens on.
import { createServer } from 'node:net'

/** Asks the system for a free port. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('The system gave no free port, and the tests need one.')),
      )
    })
  })
}
