import type { Element, Metadata } from './metadata.ts'

/** A column or a group of columns of the schema, and how deep it lies. */
export interface Node {
  readonly element: Element
  /** The definition level that says that it is there. */
  readonly definition: number
  /** The repetition level that says that another one follows; 0 where nothing repeats. */
  readonly repetition: number
  readonly children: readonly Node[]
  /** Which of a row group's chunks holds it; −1 for a group. */
  readonly chunk: number
}

/** Lays out the schema as trees, one for each column at its top; it was held against the claims of its nodes before. */
export function nodesIn({ schema }: Pick<Metadata, 'schema'>): readonly Node[] {
  const walk = { schema, at: 1, chunk: 0 }
  const nodes: Node[] = []
  while (walk.at < schema.length) nodes.push(nodeAt(walk, { definition: 0, repetition: 0 }))
  return nodes
}

interface Walk {
  readonly schema: readonly Element[]
  at: number
  chunk: number
}

function nodeAt(walk: Walk, above: Pick<Node, 'definition' | 'repetition'>): Node {
  const element = walk.schema[walk.at++] as Element
  const repeats = element.repetition === 'REPEATED' ? 1 : 0
  const levels = {
    definition: above.definition + (element.repetition === 'REQUIRED' ? 0 : 1),
    repetition: above.repetition + repeats,
  }
  if (element.children === 0) return { element, ...levels, children: [], chunk: walk.chunk++ }
  const children = Array.from({ length: element.children }, () => nodeAt(walk, levels))
  return { element, ...levels, children, chunk: -1 }
}

/** Finds the columns in a node, itself where it is one. */
export function leavesOf(node: Node): readonly Node[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf)
}
