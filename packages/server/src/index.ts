// The members backend of any host: a Hono app over the host's own database and sign-in.

export { createRollcall, type CanQuestion, type Invitee, type Rollcall } from './rollcall.ts'
export type { RollcallOptions } from './options.ts'
export type { Directory } from './directory.ts'
export type { Guarded, Guards, Veto } from './guard.ts'
export type { Members, NewMember } from './members.ts'
export type { NewOrganization, Organizations } from './organizations.ts'
export type { NewProject, Projects } from './projects.ts'
export type { Users } from './users.ts'
export type { Flushed, Outbox } from './outbox.ts'
export type { OutgoingMail, SendMail } from './outgoing.ts'
export type { MailReport } from './report.ts'
export type { MailOption, MailSettings } from './mailing.ts'
export type { Brand } from './mail/brand.ts'
export { escapeHtml, type MailText } from './mail/layout.ts'
export type { MailTemplates, TemplateParts } from './mail/template.ts'
export type { Links } from './links.ts'
export { printMail } from './print-mail.ts'
export type { Identify } from './identify.ts'
export type { Within, WordsOption } from './kit.ts'
export type { Logger } from './logger.ts'
export type { InvitationLimits, Limit, Limits, LimitsOption } from './limits.ts'
export type { SecretKey } from './secret.ts'
export type { Channel } from './token.ts'
export {
  administrators,
  collaborators,
  definePolicy,
  permissions,
  Refusal,
  services,
  standard,
} from '@rollcall/core'
export type {
  Actor,
  Grant,
  Member,
  Organization,
  Policy,
  PolicyDefinition,
  Words,
} from '@rollcall/core'
