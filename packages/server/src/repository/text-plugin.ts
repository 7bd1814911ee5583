// Decides how text that a database keeps as bytes is read: MariaDB has no other text that it compares byte by byte.
import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from 'kysely'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** No column of ours holds anything but text and numbers, so bytes are text. */
export class TextPlugin implements KyselyPlugin {
  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    if (!result.rows.some(hasBytes)) return result
    return { ...result, rows: result.rows.map(decoded) }
  }
}

function hasBytes(row: UnknownRow): boolean {
  return Object.values(row).some((value) => value instanceof Uint8Array)
}

function decoded(row: UnknownRow): UnknownRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? decoder.decode(value) : value,
    ]),
  )
}
