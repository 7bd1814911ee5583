// Decides how a host writes an organization model.
import type { InvitationField, MemberField } from './policy.ts'

/** A role as a host writes it. */
export interface RoleDefinition {
  /** Names it had before: members and invitations that are stored with one of them have this role. */
  formerly?: readonly string[]
  /** `'all'`, or permissions by name; `member.*` stands for every permission of that noun. */
  permissions: 'all' | readonly string[]
  /** Held in every project, in the same notation. Default: `'all'` with all permissions, else none. */
  projects?: 'all' | readonly string[]
  /** Service to the role in it that is chosen with this one, until somebody chooses by hand. */
  selects?: Readonly<Record<string, string>>
}

/** Names of roles to what each may do, the most powerful first. Of Rollcall's own permissions `'all'` means none. */
export type AccessRoles = Readonly<Record<string, 'all' | readonly string[]>>

/** How access to single projects is given, as a host writes it. */
export type ProjectsDefinition =
  /** Permissions one by one. */
  | { switches: readonly string[] }
  /** Permissions one by one in a matrix; they are called `row.column`. */
  | { rows: readonly string[]; columns: readonly string[] }
  /** One role a project. `permissions`: all that its roles choose from. */
  | { permissions: readonly string[]; roles: AccessRoles }
  /** By the project roles of services alone. */
  | { throughServices: readonly string[] }

/** A service as a host writes it. */
export interface ServiceDefinition {
  /** Roles over the whole organization. */
  organization?: AccessRoles
  /** Roles in single projects. */
  project?: AccessRoles
  /** The organization-wide role that everybody has, without choice. */
  always?: string
}

/** An organization model as a host writes it. */
export interface PolicyDefinition {
  /** The host's own permissions, `noun.verb`, beside the built-in ones. Default: none. */
  permissions?: readonly string[]
  /** Permissions that may be given one by one, beside the role. Default: none. */
  switches?: readonly string[]
  /** Highest first: the order is the rank. Names are words of ASCII: labels stand in the words. */
  roles: Readonly<Record<string, RoleDefinition>>
  /** How access to single projects is given. Default: it is not; roles say what is held in all of them. */
  projects?: ProjectsDefinition
  /** Parts of the host's product with roles of their own. Default: none. */
  services?: Readonly<Record<string, ServiceDefinition>>
  /**
   * Which role owns the organization, the highest, and how many active members hold it at least (default: 1). With
   * `exactly: 1` there is always one owner, and the role is given by transfer only.
   */
  owners: {
    role: string
    atLeast?: number
    exactly?: 1
    /** How an owner offers ownership to somebody. Default: not at all. */
    transfer?: {
      /** Roles whose holders it can be offered to. */
      to: readonly string[]
      formerOwnerBecomes: string
      /** ISO 8601 duration, or `'never'`. Default: `P7D`. */
      expireAfter?: string
    }
  }
  members?: {
    /** Which fields of a member are edited by themselves. Default: displayName, locale. */
    own?: readonly ('displayName' | 'locale')[]
    /** Which by others with `member.change`. Default: role, displayName, locale. */
    others?: readonly MemberField[]
    /**
     * How seats are counted, where the host limits them. Members take one each, suspended ones too. An invitation takes
     * one with `countInvitations`, until it is declined, taken back or expired; otherwise only when it is accepted.
     * Default: `false`.
     */
    seats?: { countInvitations?: boolean }
  }
  invitations: {
    /**
     * What the inviter is asked for; nothing else is taken, but for a name and a language where `members.others` lets
     * them be written anyway. Default: email, role, message.
     */
    ask?: readonly InvitationField[]
    /** The role an invitation gives when none is asked for. */
    role: string
    /** ISO 8601 duration, or `'never'`. Default: `P7D`. */
    expireAfter?: string
    /** Whether the invited person may say no. Default: `true`; otherwise they can only ignore it. */
    declinable?: boolean
    /** ISO 8601 duration between two mails to the same person. Default: `PT60S`. */
    resendAfter?: string
    /** Addresses in one request. Default: 100, which is also the most. */
    atMost?: number
    /** Addresses that one member may invite in a day (UTC). Default: no limit. */
    perDay?: number
    /** Default: `true`. */
    resendable?: boolean
    /** Default: `true`. */
    revocable?: boolean
    invitee?: {
      /** `required`: only addresses with an account of the host. Default: `any`. */
      registered?: 'any' | 'required'
      /** Whether the inviter may register somebody first. Default: `false`. */
      register?: boolean
      /** Who is not invited: people who hold a grant in one of the organization's projects. Default: nobody. */
      not?: readonly 'projectMember'[]
    }
  }
  removal?: {
    /** What the host is asked to do with somebody who is in no organization any more. Default: `keepUser`. */
    afterLastOrganization?: 'keepUser' | 'deleteUser'
  }
}
