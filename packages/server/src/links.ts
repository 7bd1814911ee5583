// Decides where links lead: to the host's own pages, below an origin that only its configuration names.
import type { Channel, Tokens } from './token.ts'

/** Paths of the host's pages to which mails lead. */
export interface Links {
  /** Shows an invitation; its token stands in the fragment. Default: `/invitation`. */
  invitation?: string
  /** Shows the ownerships that are offered to whoever is signed in. Default: `/ownership-offers`. */
  ownershipOffer?: string
}

/** Where a link begins, and under which key it is signed. Default: the current one. */
interface Where {
  origin: string
  keyId?: string
}

/** Writes links. */
export interface LinkWriter {
  /** To the page that shows an invitation. The token stands in the fragment: no server sees it. */
  invitation(
    invitation: { id: string; linkVersion: string },
    channel: Channel,
    where: Where,
  ): Promise<string>
  /** To the page that shows the ownerships that are offered to whoever is signed in. */
  ownershipOffers(where: Where): string
}

/**
 * Prepares the writing of links.
 *
 * @throws TypeError when the origin is missing or no plain origin, or a path leads away from it
 */
export function createLinks(usual: string | undefined, paths: Links, tokens: Tokens): LinkWriter {
  const { invitation = '/invitation', ownershipOffer = '/ownership-offers' } = paths
  const home = demandOrigin(usual)
  pageAt(home, 'invitation', invitation)
  pageAt(home, 'ownershipOffer', ownershipOffer)
  return {
    async invitation({ id, linkVersion }, channel, { origin, keyId }) {
      const token = await tokens.write({ id, linkVersion, channel }, keyId)
      return `${pageAt(origin, 'invitation', invitation)}#t=${token}`
    },
    ownershipOffers: ({ origin }) => pageAt(origin, 'ownershipOffer', ownershipOffer),
  }
}

/**
 * Holds an origin to what every link begins with.
 *
 * @throws TypeError when it is missing or no plain origin
 */
export function demandOrigin(origin: string | undefined, name = 'origin'): string {
  if (origin && isWebOrigin(origin)) return origin
  throw new TypeError(
    `Rollcall: \`${name}\` is ${origin ? `'${origin}'` : 'missing'}. Links in mails begin with it, and ` +
      'taking it from a request would let anybody send people to their own site. ' +
      "Give scheme and host of your app, such as 'https://app.example.com', without a path.",
  )
}

/**
 * The address of one of the host's pages.
 *
 * @throws TypeError when the path leads away from the origin
 */
function pageAt(origin: string, name: keyof Links, path: string): string {
  const page = new URL(path, origin)
  if (page.origin !== origin) {
    throw new TypeError(
      `Rollcall: \`links.${name}\` is '${path}', which leads away from \`origin\`. ` +
        'Mails would send people to another site. Give a path such as /invitation.',
    )
  }
  return page.href
}

function isWebOrigin(origin: string): boolean {
  return /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin
}
