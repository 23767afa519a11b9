import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'
import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Form, Pointer, Tree } from './form.ts'

/** YAML 1.2 with its core schema: `no` and dates are text, `.nan` is a number. */
export const yaml = {
  name: 'yaml',
  extensions: ['.yaml', '.yml'],
  summary: 'YAML 1.2, one document',
  read: readYaml,
} as const satisfies Form

const options = { prettyErrors: false, version: '1.2', schema: 'core', merge: false } as const

/** Reads YAML, and with it JSON, of which it is a superset. */
export function readYaml(text: string, path: string): Tree {
  const lines = new LineCounter()
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { path, line, column: col }
  }
  const document = parseDocument(text, { ...options, lineCounter: lines })
  const [error] = document.errors
  // Deep nesting exhausts the parser's stack, which it reports as an error of its own kind.
  if (error?.code === 'RESOURCE_EXHAUSTION') throw tooDeep(path)
  if (error !== undefined) {
    const is = error.message.replace(/\s+/g, ' ').slice(0, 300)
    throw new Misuse({
      is,
      wanted: 'one document, each key once',
      todo: 'mend it here',
      place: at(error.pos[0]),
    })
  }
  refuseTraps(document, at)
  return {
    value: plain(document, path),
    place: (pointer) => at(offsetOf(document, pointer)),
  }
}

/** The most times that aliases may be expanded: a bomb of nine lines makes a billion values. */
const mostAliases = 100

function plain(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases })
  } catch {
    // What was composed without an error fails only by its aliases.
    const is = `aliases expand more than ${mostAliases} times`
    throw new Misuse({ is, wanted: 'few aliases', todo: 'write the repeated parts out', place: { path } })
  }
}

function tooDeep(path: string): Misuse {
  const is = 'the document is nested too deep to read'
  return new Misuse({ is, wanted: 'a few levels', todo: 'is it the right file?', place: { path } })
}

function refuseTraps(document: Document.Parsed, at: (offset: number) => Place): void {
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value !== 'object') return
      throw new Misuse({
        is: 'a key is not text',
        wanted: 'text as a key',
        todo: 'put it in quotes',
        place: at(start(key)),
      })
    },
    Node: (_, node) => {
      if (!('tag' in node) || node.tag === undefined) return
      const is = `the tag ${String(node.tag).slice(0, 40)}`
      throw new Misuse({ is, wanted: 'no tags', todo: 'take the tag away', place: at(start(node)) })
    },
  })
}

function start(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0
}

/** Where a value stands; where the nearest part above it does when it is not a node of its own. */
function offsetOf(document: Document.Parsed, pointer: Pointer): number {
  for (let length = pointer.length; length > 0; length--) {
    const found = document.getIn(pointer.slice(0, length), true)
    if (isNode(found)) return start(found)
  }
  return start(document.contents)
}
