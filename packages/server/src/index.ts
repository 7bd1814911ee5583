// The members backend of any host: a Hono app over the host's own database and sign-in.

export {
  createRollcall,
  type CanQuestion,
  type Invitee,
  type Rollcall,
  type RollcallOptions,
} from './rollcall.ts'
export type { NewOrganization, Organizations, Within } from './organizations.ts'
export type { Users } from './users.ts'
export type { Flushed, Outbox, OutgoingMail, SendMail } from './outbox.ts'
export { printMail } from './print-mail.ts'
export type { Identify } from './identify.ts'
export type { WordsOption } from './kit.ts'
export type { Logger } from './logger.ts'
export type { Channel, SecretKey } from './token.ts'
export { definePolicy, Refusal, standard, standardWords } from '@rollcall/core'
export type { Actor, Member, Organization, Policy, PolicyDefinition, Words } from '@rollcall/core'
