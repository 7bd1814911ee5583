// Decides how props are read from the types of a component: the text of each, and what is said of it.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'

const core = join(import.meta.dirname, '../../packages/core/src/index.ts')

/** A prop, as its type says. */
export interface Prop {
  name: string
  type: string
  required: boolean
  /** What is said of it, without its default. */
  text: string
  /** What it is where it is not given. */
  fallback: string
  /** The type among several in which it stands. */
  of: string
}

type Program = ReturnType<typeof parseSync>['program']
type Statement = Program['body'][number]
type Declaration = Extract<
  NonNullable<Extract<Statement, { type: 'ExportNamedDeclaration' }>['declaration']>,
  { type: 'TSInterfaceDeclaration' | 'TSTypeAliasDeclaration' }
>
type Signature = Extract<Declaration, { type: 'TSInterfaceDeclaration' }>['body']['body'][number]
type TypeNode = Extract<Declaration, { type: 'TSTypeAliasDeclaration' }>['typeAnnotation']

/** A file that was read. */
export interface Source {
  path: string
  text: string
  program: Program
  /** The comment that ends where something begins. */
  commentBefore: (start: number) => string
}

/** Reads a file. */
export function read(path: string): Source {
  const text = readFileSync(path, 'utf8')
  const { program, comments } = parseSync(path, text)
  const commentBefore = (start: number): string => {
    const before = comments.find(
      ({ type, end }) => type === 'Block' && end <= start && text.slice(end, start).trim() === '',
    )
    return before ? plain(before.value) : ''
  }
  return { path, text, program, commentBefore }
}

/** The props of a type that a file declares. */
export function propsOf(source: Source, name: string): Prop[] {
  const declaration = declarationOf(source, name)
  if (!declaration) return importedProps(source, name)
  if (declaration.type === 'TSTypeAliasDeclaration')
    return ofType(source, declaration.typeAnnotation)
  const inherited = declaration.extends.flatMap(({ expression, typeArguments }) =>
    expression.type === 'Identifier'
      ? ofReference(source, expression.name, typeArguments?.params)
      : [],
  )
  return [...ofSignatures(source, declaration.body.body), ...inherited]
}

/** The declaration of a type, as it is written. */
export function textOf(source: Source, name: string): string | undefined {
  const declaration = declarationOf(source, name)
  if (declaration?.type === 'TSTypeAliasDeclaration') {
    const { typeAnnotation: type } = declaration
    const keys = type.type === 'TSTypeOperator' ? ofType(source, type.typeAnnotation) : []
    if (keys.length > 0) return `type ${name} = ${keys.map((key) => `'${key.name}'`).join(' | ')}`
  }
  return declaration && source.text.slice(declaration.start, declaration.end)
}

function ofType(source: Source, node: TypeNode): Prop[] {
  switch (node.type) {
    case 'TSParenthesizedType':
      return ofType(source, node.typeAnnotation)
    case 'TSIntersectionType':
      return node.types.flatMap((type) => ofType(source, type))
    case 'TSUnionType':
      return node.types.flatMap((type) =>
        ofType(source, type).map((prop) => ({ ...prop, of: nameOf(type) })),
      )
    case 'TSTypeLiteral':
      return ofSignatures(source, node.members)
    case 'TSTypeReference':
      return ofReference(source, nameOf(node), node.typeArguments?.params)
    default:
      return []
  }
}

function ofReference(source: Source, name: string, given: readonly TypeNode[] = []): Prop[] {
  const [inner, keys] = given
  if (!inner) return propsOf(source, name)
  const props = ofType(source, inner)
  const named = new Set(
    keys ? source.text.slice(keys.start, keys.end).match(/(?<=')\w+(?=')/g) : [],
  )
  if (name === 'Omit') return props.filter((prop) => !named.has(prop.name))
  if (name === 'Pick') return props.filter((prop) => named.has(prop.name))
  return name === 'Partial' ? props.map((prop) => ({ ...prop, required: false })) : props
}

function ofSignatures(source: Source, signatures: readonly Signature[]): Prop[] {
  return signatures.flatMap((signature) => {
    if (signature.type !== 'TSPropertySignature' || signature.key.type !== 'Identifier') return []
    const { key, optional, start, typeAnnotation } = signature
    const comment = source.commentBefore(start)
    const type = typeAnnotation?.typeAnnotation
    return {
      name: key.name,
      type: type ? typeText(source, type) : '',
      required: !optional,
      text: comment.replace(/\s*Default: .*?(\.$|\.(?= [A-Z])|$)/, ''),
      fallback: /Default: (.*?)(\.$|\.(?= [A-Z])|$)/.exec(comment)?.[1] ?? '',
      of: '',
    }
  })
}

/** A type as a reader wants it: without the marks of optional props, and not as a part of another type. */
function typeText(source: Source, type: TypeNode): string {
  if (type.type === 'TSIndexedAccessType') {
    const { indexType, objectType } = type
    const key = source.text.slice(indexType.start + 1, indexType.end - 1)
    const found = ofType(source, objectType).find(({ name }) => name === key)
    if (found) return found.type
  }
  return plain(source.text.slice(type.start, type.end))
    .replace(/ \| undefined$/, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^\| /, '')
}

function importedProps(source: Source, name: string): Prop[] {
  const path = importOf(source, name)
  return path ? propsOf(read(path), name) : []
}

/** The file of this house from which a name comes. */
export function importOf({ path, program }: Source, name: string): string | undefined {
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration' && statement.type !== 'ExportNamedDeclaration')
      continue
    const file = statement.source?.value
    if (!file || !statement.specifiers.some((specifier) => localName(specifier) === name)) continue
    const found = file === '@rollcall/core' ? core : join(dirname(path), file)
    return existsSync(found) ? found : undefined
  }
  return undefined
}

/** What a file hands on that is no type, by the file from which it comes. */
export function exportsOf({ path, program }: Source): { names: string[]; path: string }[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return []
    const from = statement.source?.value
    if (!from) return []
    const names = statement.specifiers
      .filter(({ exportKind }) => exportKind !== 'type')
      .map((specifier) => localName(specifier) ?? '')
    return { names, path: join(dirname(path), from) }
  })
}

/** What is said of a function that a file declares. */
export function functionComment({ program, commentBefore }: Source, name: string): string {
  const found = program.body.find(
    (statement) =>
      statement.type === 'ExportNamedDeclaration' &&
      statement.declaration?.type === 'FunctionDeclaration' &&
      statement.declaration.id?.name === name,
  )
  return found ? commentBefore(found.start) : ''
}

function localName(specifier: object): string | undefined {
  const { local } = specifier as { local?: { name?: string } }
  return local?.name
}

function declarationOf({ program }: Source, name: string): Declaration | undefined {
  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (
      (declared?.type === 'TSInterfaceDeclaration' ||
        declared?.type === 'TSTypeAliasDeclaration') &&
      declared.id.name === name
    ) {
      return declared
    }
  }
  return undefined
}

function nameOf(node: TypeNode): string {
  return node.type === 'TSTypeReference' && node.typeName.type === 'Identifier'
    ? node.typeName.name
    : ''
}

function plain(text: string): string {
  return text
    .replace(/^\*+/, '')
    .replace(/\s*\n\s*(\*\s?)?/g, ' ')
    .trim()
}
