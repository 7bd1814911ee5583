// Decides what the way between the components of a story and their server is like: as the toolbar says.

/** What the toolbar offers, by the value it has in the address; the first of each is the ordinary one. */
export const networks = {
  latency: { none: 'No delay', '400': '400 ms', '2000': '2 s' },
  failure: {
    none: 'Nothing fails',
    all: 'Every request fails',
    writes: 'Every second change fails',
    offline: 'Offline',
  },
} as const

/** What the way is like now. */
interface Network {
  latency: number
  failure: string
  /** How many changes were asked for since. */
  changes: number
}

let network: Network = { latency: 0, failure: 'none', changes: 0 }

/** Makes the way what the toolbar says. */
export function connect({ latency, failure }: Record<string, unknown>): void {
  network = { latency: Number(latency) || 0, failure: String(failure), changes: 0 }
}

/** What becomes of a request on its way: `undefined` where it arrives. Rejects as `fetch` does without a network. */
export async function cross({ method }: Request): Promise<Response | undefined> {
  const { latency, failure } = network
  if (latency > 0) await new Promise((done) => setTimeout(done, latency))
  if (failure === 'offline') throw new TypeError('Failed to fetch')
  if (failure === 'all') return unavailable()
  if (failure === 'writes' && method !== 'GET') {
    network.changes += 1
    if (network.changes % 2 === 0) return unavailable()
  }
  return undefined
}

/** What the server answers when its database does not. */
function unavailable(): Response {
  return Response.json(
    { title: 'Unavailable', status: 503, code: 'unavailable' },
    { status: 503, headers: { 'content-type': 'application/problem+json' } },
  )
}
