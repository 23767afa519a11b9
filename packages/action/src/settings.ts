import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'
import {
  CST,
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'

/** A way into a document: the keys and indices from the top. */
export type Pointer = readonly (string | number)[]

/** A settings file (a contract, a policy, a rollout): its plain value, and where each part of it stands. */
export interface Settings {
  readonly path: string
  readonly text: string
  /** Plain JSON: objects, arrays, text, numbers, booleans and null. */
  readonly value: unknown
  /** The place of a value; of the nearest part that is there when the value itself is not. */
  place(pointer: Pointer): Place
  /** The place of the key that holds a value. */
  keyPlace(pointer: Pointer): Place
}

/** Whose document it is: one that a person writes for us, or one that another tool wrote for itself. */
export type Author = 'ours' | 'theirs'

const mostCharacters = 1_048_576
const mostAliases = 100

/**
 * Reads a YAML 1.2 settings file (core schema: `no` is text, `2024-01-01` is text).
 * @throws {Misuse} with line and column: broken syntax, duplicate keys, tags, merge keys, keys that are not
 *   text, over 100 alias expansions, a number that YAML would round, more than 1 MiB
 * @param author  `theirs` reads a document that another tool wrote: its numbers stand as programs print
 *   them, so that one is refused only where reading it really changes it; whole numbers beyond 2^53 become
 *   bigint; and in JSON the words NaN, Infinity and -Infinity, which Python writes there, are numbers
 */
export function readSettings(text: string, path: string, author: Author = 'ours'): Settings {
  if (text.length > mostCharacters) {
    const is = `the file has ${text.length} characters`
    throw new Misuse({
      is,
      wanted: `at most ${mostCharacters}`,
      todo: 'is it the right file?',
      place: { path },
    })
  }
  const lines = new LineCounter()
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { path, line, column: col }
  }
  const document = parse(text, lines, path)
  const [error] = document.errors
  if (error !== undefined) {
    const isSecond = error.code === 'MULTIPLE_DOCS'
    const is = isSecond
      ? 'the file holds two documents (---)'
      : error.message.replace(/\s+/g, ' ').slice(0, 300)
    const todo = isSecond ? 'take one of them away' : 'mend the syntax here'
    throw new Misuse({ is, wanted: 'one YAML 1.2 document', todo, place: at(error.pos[0]) })
  }
  refuseTags(text, at)
  if (author === 'theirs') readTheirNumbers(document, /^\s*[[{]/.test(text))
  refuseTraps(document, at, author)
  return {
    path,
    text,
    value: plainValue(document, path),
    place: (pointer) => at(nodeAt(document, pointer)?.range?.[0] ?? 0),
    keyPlace: (pointer) => at(keyAt(document, pointer)?.range?.[0] ?? 0),
  }
}

function parse(text: string, lines: LineCounter, path: string): Document.Parsed {
  try {
    return parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      version: '1.2',
      schema: 'core',
      merge: false,
    })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw tooDeep(path)
  }
}

function plainValue(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases })
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(path)
    if (!(error instanceof ReferenceError)) throw error
    const is = `aliases expand more than ${mostAliases} times`
    throw new Misuse({ is, wanted: 'few aliases', todo: 'write the repeated parts out', place: { path } })
  }
}

function tooDeep(path: string): Misuse {
  const is = 'the document is nested too deep to read'
  return new Misuse({ is, wanted: 'a few levels', todo: 'is it the right file?', place: { path } })
}

/** Refuses explicit tags, which the composer resolves and forgets: `!!str 1` is told only by its token. */
function refuseTags(text: string, at: (offset: number) => Place): void {
  if (!text.includes('!')) return
  let offset = 0
  let afterMark = false
  for (const token of new Lexer().lex(text)) {
    if (!afterMark && CST.tokenType(token) === 'tag') {
      throw new Misuse({
        is: `the tag ${token}`,
        wanted: 'no tags',
        todo: 'take the tag away',
        place: at(offset),
      })
    }
    afterMark = token === CST.SCALAR
    if (!markers.has(token)) offset += token.length
  }
}

/** What the lexer adds to the text: marks of a document's start, a flow's broken end and a scalar. */
const markers: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR])

/** Refuses what YAML allows and a reader would misread. */
function refuseTraps(document: Document.Parsed, at: (offset: number) => Place, author: Author): void {
  const refuse = (node: unknown, is: string, wanted: string, todo: string) => {
    throw new Misuse({ is, wanted, todo, place: at((isNode(node) && node.range?.[0]) || 0) })
  }
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && isName(key.source ?? '')) key.value = key.source
      if (!isScalar(key) || typeof key.value !== 'string') {
        refuse(key, `the key ${String(key).slice(0, 40)} is not text`, 'text as a key', 'put it in quotes')
      } else if (key.value === '<<') refuse(key, 'a merge key', 'YAML 1.2', 'write the keys out')
    },
    Scalar: (_, node) => {
      const rounded = author === 'ours' ? roundingOf(node) : changeOf(node)
      if (rounded === undefined) return
      if (Number.isFinite(node.value)) refuse(node, rounded, 'the exact number', quoting)
      else refuse(node, rounded, 'a finite number', 'write the number that is meant')
    },
  })
}

/** A key that takes a number of any size takes it as text too; others do not. */
const quoting = 'put it in quotes where the key takes text, or write at most 15 digits'

/** Words that YAML reads as values; as a key each of them is only a name (`null: [NA]`, a column called `true`). */
const words = new Set(['null', 'true', 'false'])

/** A share with its point (`0.99: { max: 60 }`) is a name as well, just as it is written. */
function isName(source: string): boolean {
  return words.has(source) || /^[0-9]+\.[0-9]+$/.test(source)
}

/** Says how YAML has already changed a number; undefined when it has not. */
function roundingOf({ value, source = '' }: Scalar): string | undefined {
  if (typeof value !== 'number') return undefined
  if (!Number.isFinite(value)) return `${source} is not a finite number`
  if (/^[-+]?[0-9]+$/.test(source)) {
    return Number.isSafeInteger(value) ? undefined : `${source} is beyond ±(2^53 − 1), so YAML has rounded it`
  }
  const digits = source
    .replace(/[eE].*$/, '')
    .replace(/[-+.]/g, '')
    .replace(/^0+/, '')
  return digits.length > 15
    ? `${source} has more than 15 significant digits, so YAML may have rounded it`
    : undefined
}

/** Reads the numbers that a program wrote as that program reads them. */
function readTheirNumbers(document: Document.Parsed, json: boolean): void {
  visit(document, {
    Scalar: (_, node) => {
      const { value, source = '', type } = node
      if (typeof value === 'number' && /^-?[0-9]+$/.test(source) && !Number.isSafeInteger(value)) {
        node.value = BigInt(source)
      } else if (json && type === 'PLAIN' && /^(NaN|-?Infinity)$/.test(source)) node.value = Number(source)
    },
  })
}

/** Says how reading a program's number has changed it: 17 digits name a double, and no program prints more of one. */
function changeOf({ value, source = '' }: Scalar): string | undefined {
  if (typeof value !== 'number' || !/[0-9]/.test(source)) return undefined
  const digits = source
    .replace(/[eE].*$/, '')
    .replace(/[-+.]/g, '')
    .replace(/^0+|0+$/g, '')
  return Number.isFinite(value) && digits.length <= 17
    ? undefined
    : `${source.slice(0, 40)} is no number that a double keeps`
}

function nodeAt(document: Document.Parsed, pointer: Pointer): Node | undefined {
  for (let length = pointer.length; length >= 0; length--) {
    const found = length === 0 ? document.contents : document.getIn(pointer.slice(0, length), true)
    if (isNode(found)) return found
  }
  return undefined
}

function keyAt(document: Document.Parsed, pointer: Pointer): Node | undefined {
  const parent = document.getIn(pointer.slice(0, -1), true)
  const holder = pointer.length === 1 ? document.contents : parent
  if (!isCollection(holder) || !isMap(holder)) return nodeAt(document, pointer)
  const pair = holder.items.find(
    (item) => isPair(item) && isScalar(item.key) && item.key.value === pointer.at(-1),
  )
  return isNode(pair?.key) ? pair.key : nodeAt(document, pointer)
}
