import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'vite'

/** What the architecture test wants to know of one file of src/. */
export interface SourceFile {
  /** Path inside src/, with slashes. */
  readonly path: string
  /** First folder: the room. */
  readonly room: string
  /** Second folder: the feature, in features/. */
  readonly slice: string
  readonly lines: number
  /** Everything it imports, re-exports or loads later; `Worker` and `URL` addresses too. */
  readonly imports: readonly string[]
  readonly exportsDefault: boolean
  /** `export * from`: a barrel. */
  readonly exportsAll: boolean
  /** Words a person would read, written in the markup itself. */
  readonly wordsInMarkup: readonly string[]
  /** Lines of each function that is longer than the house wants, as `name: lines`. */
  readonly longFunctions: readonly string[]
  /** Names of properties and functions that turn text into markup or script. */
  readonly sinks: readonly string[]
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

// The house says 50; markup makes a component longer, so the wall stands a little further.
const LONGEST_FUNCTION = 70
const SINKS = /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|eval|Function)$/
const SPOKEN_ATTRIBUTES =
  /^(title|alt|placeholder|label|hint|legend|emptyLabel|emptyText|aria-(label|description|roledescription|valuetext))$/

/** Every TypeScript file of src/, read once. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map(path => readSource(path, readFileSync(`${folder}/${path}`, 'utf8')))
}

/** Reads one file as the compiler does, so that a comment or a string never counts as an import. */
export function readSource(path: string, code: string): SourceFile {
  const [room = '', slice = ''] = path.split('/')
  const nodes = [...walk(parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path) as unknown as Node)]
  return {
    path,
    room,
    slice,
    lines: code.trimEnd().split('\n').length,
    imports: nodes.flatMap(importOf),
    exportsDefault: nodes.some(node => node.type === 'ExportDefaultDeclaration'),
    exportsAll: nodes.some(node => node.type === 'ExportAllDeclaration'),
    wordsInMarkup: nodes.flatMap(spokenText).filter(text => /\p{L}{2}/u.test(text)),
    longFunctions: nodes.flatMap(node => longFunction(node, code)),
    sinks: nodes.flatMap(sinkOf),
  }
}

function* walk(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && typeof child.type === 'string') yield* walk(child as Node)
    }
  }
}

/** The text of a string literal, or of a template without holes. */
function literal(value: unknown): string | undefined {
  const node = value as Node | null | undefined
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  const quasis = node?.type === 'TemplateLiteral' ? (node.quasis as { value: { cooked: string } }[]) : []
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined
}

function importOf(node: Node): string[] {
  if (node.type === 'NewExpression' && (node.callee as Node).name === 'URL') {
    const [address, base] = node.arguments as Node[]
    return base?.type === 'MemberExpression' ? [literal(address) ?? ''] : []
  }
  if (node.type === 'ImportExpression') return [literal(node.source) ?? 'something computed']
  return /^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && node.source
    ? [literal(node.source) ?? '']
    : []
}

function spokenText(node: Node): string[] {
  if (node.type === 'JSXText') return [String(node.value).trim()]
  if (node.type === 'JSXExpressionContainer') return [literal(node.expression) ?? ''].filter(text => text.includes(' '))
  if (node.type !== 'JSXAttribute' || !SPOKEN_ATTRIBUTES.test(String((node.name as Node).name))) return []
  return [literal(node.value) ?? '']
}

function longFunction(node: Node, code: string): string[] {
  if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return []
  const lines = code.slice(node.start, node.end).split('\n').length
  const name = (node.id as Node | null | undefined)?.name ?? code.slice(node.start, node.start + 30)
  return lines > LONGEST_FUNCTION ? [`${name}: ${lines}`] : []
}

function sinkOf(node: Node): string[] {
  const named =
    node.type === 'MemberExpression'
      ? (node.property as Node).name
      : node.type === 'JSXAttribute'
        ? (node.name as Node).name
        : /^(Call|New)Expression$/.test(node.type)
          ? (node.callee as Node).name
          : undefined
  return typeof named === 'string' && SINKS.test(named) ? [named] : []
}
