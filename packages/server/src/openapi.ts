// Decides how the table of operations reads as an OpenAPI 3.1 document.
import { operations, type Verb } from '@rollcall/core'
import { inputs } from '@rollcall/core/input'
import { outputs, summaries } from '@rollcall/core/output'
import { toJsonSchema } from '@valibot/to-json-schema'
import { statuses } from './status.ts'

/** The verbs that write a row which the caller has seen: they take its version. */
const edits: ReadonlySet<Verb> = new Set<Verb>([
  'updateMyMembership',
  'leaveOrganization',
  'changeMember',
  'suspendMember',
  'reactivateMember',
  'grantAccess',
  'removeMember',
  'editInvitation',
  'resendInvitation',
  'revokeInvitation',
  'cancelOwnershipOffer',
  'acceptInvitation',
  'acceptInvitationByToken',
  'declineInvitation',
  'declineInvitationByToken',
  'acceptOwnership',
  'declineOwnership',
])

/** Those that are refused without it: what they write replaces what somebody else may just have written. */
const demanding: ReadonlySet<Verb> = new Set<Verb>(['grantAccess', 'editInvitation'])

/** The OpenAPI 3.1 document of every route. Paths are relative to where the app is mounted. */
export function openApi(): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const verb of Object.keys(operations) as Verb[]) {
    const { method, path } = operations[verb]
    const template = path.replaceAll(/:(\w+)/g, '{$1}')
    paths[template] = { ...paths[template], [method.toLowerCase()]: operation(verb) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rollcall',
      version: '1',
      description:
        'Members, roles and invitations. Refusals are RFC 9457 problem documents with a `code`.',
    },
    paths,
    components: { schemas: { Problem: problemSchema } },
  }
}

function operation(verb: Verb): object {
  const { method, path, asks, answers } = operations[verb]
  const params = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const input = schemaOf(inputs[verb])
  const isQuery = method === 'GET'
  const hasInput = Object.keys(input.properties ?? {}).length > 0
  const output = schemaOf(outputs[verb])
  return {
    operationId: verb,
    summary: summaries[verb],
    parameters: [
      ...params,
      ...(isQuery ? queryOf(input) : []),
      ...(edits.has(verb) ? [{ ...ifMatch, required: demanding.has(verb) }] : []),
      ...(method === 'POST' && asks !== 'anyone' ? [idempotencyKey] : []),
    ],
    ...(hasInput &&
      !isQuery && {
        requestBody: { required: true, content: { 'application/json': { schema: input } } },
      }),
    responses: {
      [answers]: {
        description: 'Done',
        ...(hasVersion(output) && { headers: { ETag: etag } }),
        content: { 'application/json': { schema: output } },
      },
      default: {
        description:
          'Refused, and nothing changed; except that an invitation whose inviter lost the right to it, ' +
          'or whose role is gone, closes when it is accepted',
        headers: { 'Retry-After': retryAfter },
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
  }
}

interface JsonSchema {
  $schema?: string
  properties?: Record<string, JsonSchema>
}

function schemaOf(schema: Parameters<typeof toJsonSchema>[0]): JsonSchema {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
  }) as JsonSchema
  return rest
}

/** Whether an answer is about one row with a version. */
function hasVersion({ properties }: JsonSchema): boolean {
  const row = properties?.['member'] ?? properties?.['invitation'] ?? properties?.['offer']
  return row?.properties?.['version'] !== undefined
}

function queryOf(input: JsonSchema): object[] {
  return Object.entries(input.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  }))
}

const version = { type: 'string', examples: ['"3"'] }

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  description: 'The version the caller has seen; `stale_version` when the row has changed since',
  schema: version,
}
const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Of the caller’s choice. The same request with the same key within 24 hours is done once and answered ' +
    'the same; another request with it is `key_reused`',
  schema: { type: 'string', pattern: '^[!-~]{1,255}$' },
}
const etag = { description: 'The version of the row', schema: version }
const retryAfter = {
  description: 'With `too_many`: when to ask again, as an HTTP date',
  schema: { type: 'string' },
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(statuses) },
  },
}
