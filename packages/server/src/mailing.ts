// Decides whose mail it is: brand, sender, links and templates, for all organizations or for each of them.
import { parseEmail, Refusal, type OrganizationMark } from '@rollcall/core'
import { demandOrigin } from './links.ts'
import type { Logger } from './logger.ts'
import type { Brand } from './mail/brand.ts'
import type { MailTemplates } from './mail/template.ts'

/** What the host says of its mail. */
export interface MailSettings {
  brand?: Brand
  /** `Acme <team@acme.example>`; goes over that of `sendMail`. */
  from?: string
  replyTo?: string
  /** Scheme and host under which this organization knows the app. Default: `origin` of Rollcall. */
  origin?: string
  templates?: MailTemplates
}

/** The same for all organizations, or asked for each when a mail of it is decided: before the transaction. */
export type MailOption =
  | MailSettings
  | ((organization: OrganizationMark) => Promise<MailSettings> | MailSettings)

/** What is known of an organization's mail when one is decided. */
export interface Mailing {
  brand: Brand | null
  from: string | null
  replyTo: string | null
  origin: string
  templates: MailTemplates
}

/** Whose mail it is: where nobody is asked, and how to ask. */
export interface Mailings {
  usual: Mailing
  /** `undefined`: it is the same for all. @throws Refusal `unavailable` when the host cannot say */
  of: ((organization: OrganizationMark) => Promise<Mailing>) | undefined
}

/**
 * Prepares what the host says of its mail.
 *
 * @throws TypeError when a setting cannot be used
 */
export function createMailings(
  option: MailOption | undefined,
  origin: string,
  logger: Logger,
): Mailings {
  if (typeof option !== 'function') return { usual: checked(option ?? {}, origin), of: undefined }
  return {
    usual: checked({}, origin),
    of: async ({ id, name, policy }) =>
      checked(await ask(() => option({ id, name, policy }), logger), origin),
  }
}

async function ask<T>(host: () => Promise<T> | T, logger: Logger): Promise<T> {
  try {
    return await host()
  } catch (error) {
    logger.error('rollcall: the host could not say whose mail it is', error)
    throw new Refusal({ code: 'unavailable' })
  }
}

function checked(settings: MailSettings, usualOrigin: string): Mailing {
  const {
    brand = null,
    from = null,
    replyTo = null,
    origin = usualOrigin,
    templates = {},
  } = settings
  demandOrigin(origin, 'mail.origin')
  for (const [name, address] of Object.entries({ from, replyTo }))
    if (address !== null && !isSender(address)) throw unusable(name, address, senderHelp)
  if (brand) {
    const { name, color, logoUrl } = brand
    if (!isLine(name)) throw unusable('brand.name', name, 'Give a name of one line.')
    if (color !== undefined && !/^#[0-9a-f]{6}$/i.test(color))
      throw unusable('brand.color', color, "Give six hexadecimal digits, such as '#0a7f5a'.")
    if (logoUrl !== undefined && !isSecure(logoUrl))
      throw unusable('brand.logoUrl', logoUrl, "Give a URL that begins with 'https://'.")
  }
  return { brand, from, replyTo, origin, templates }
}

/** `a@b.example`, or the same in angle brackets behind a name. */
function isSender(text: string): boolean {
  const address = /^[^<>]*<([^<>]+)>$/.exec(text)?.[1] ?? text
  return isLine(text) && parseEmail(address.trim()).outcome !== undefined
}

function isLine(text: string): boolean {
  return /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u.test(text)
}

function isSecure(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:'
}

const senderHelp = "Give an address, or a name and an address: 'Acme <team@acme.example>'."

function unusable(name: string, value: string, how: string): TypeError {
  return new TypeError(
    `Rollcall: \`mail.${name}\` is ${JSON.stringify(value)}, which cannot stand in a mail. ` +
      `The mail would not arrive, or not look like yours. ${how}`,
  )
}
