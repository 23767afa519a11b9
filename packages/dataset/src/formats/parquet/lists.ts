import type { Column } from '@ml-actions/dataset/batch'
import { Broken } from '../columnar/broken.ts'
import { jsonColumn, jsonMap, jsonObject } from '../columnar/json-text.ts'
import type { Levels } from './levels.ts'
import { leavesOf, type Node } from './nodes.ts'

/** Puts lists, maps and structs together again out of the columns that lie in them, as JSON. */
export class Lists {
  private readonly name: string
  private readonly node: Node
  private readonly levels: ReadonlyMap<number, Levels>
  /** For each node, the columns that lie in it. */
  private readonly inside = new Map<Node, readonly Levels[]>()

  /** @param levels the columns in the node, by their chunk */
  constructor(name: string, node: Node, levels: ReadonlyMap<number, Levels>) {
    this.name = name
    this.node = node
    this.levels = levels
  }

  /** Reads the next `rows` rows. @throws {Broken} */
  async read(rows: number): Promise<Column> {
    for (const levels of this.levels.values()) await levels.fill(rows)
    const texts: (string | undefined)[] = []
    for (let row = 0; row < rows; row++) {
      const text = this.member(this.node)
      texts.push(text === 'null' ? undefined : text)
      for (const levels of this.levels.values())
        if (levels.repetition !== 0) throw new Broken('the columns of a list do not end together')
    }
    return jsonColumn(this.name, texts)
  }

  /** Writes a node, once or as often as it repeats; what repeats in a struct that is null is null. */
  private member(node: Node): string {
    if (node.element.repetition !== 'REPEATED') return this.value(node)
    const [first] = this.in(node)
    if (first !== undefined && first.definition < node.definition - 1) return this.nothing(node)
    return `[${this.items(node, node).join(',')}]`
  }

  private value(node: Node): string {
    const [first] = this.in(node)
    if (first === undefined) return '{}'
    if (node.children.length === 0) return first.take()
    if (first.definition < node.definition) return this.nothing(node)
    const [child] = node.children
    if (child?.element.repetition === 'REPEATED' && node.children.length === 1) {
      if (isMap(node) && child.children.length === 2) return this.map(child)
      if (isList(node)) return `[${this.items(child, elementOf(child, node)).join(',')}]`
    }
    return this.struct(node)
  }

  private struct(node: Node): string {
    return jsonObject(
      node.children.map(({ element }) => element.name),
      node.children.map((child) => this.member(child)),
    )
  }

  private map(pairs: Node): string {
    const [key, value] = pairs.children as readonly [Node, Node]
    const keys: string[] = []
    const values: string[] = []
    this.each(pairs, () => {
      keys.push(this.member(key))
      values.push(this.member(value))
    })
    return jsonMap(
      keys,
      values,
      keys.every((text) => text.startsWith('"')),
    )
  }

  /** Writes each `item` of a node that repeats. */
  private items(node: Node, item: Node): string[] {
    const texts: string[] = []
    this.each(node, () => {
      if (item !== node) texts.push(this.member(item))
      else texts.push(node.children.length === 0 ? (this.in(node)[0] as Levels).take() : this.struct(node))
    })
    return texts
  }

  private each(node: Node, take: () => void): void {
    const [first] = this.in(node)
    if (first === undefined) return
    if (first.definition < node.definition) this.nothing(node)
    else
      do take()
      while (first.repetition === node.repetition)
  }

  /** Takes the one entry that each column has for what is not there. */
  private nothing(node: Node): string {
    for (const levels of this.in(node)) levels.take()
    return 'null'
  }

  private in(node: Node): readonly Levels[] {
    const known = this.inside.get(node)
    if (known !== undefined) return known
    const found = leavesOf(node).flatMap(({ chunk }) => this.levels.get(chunk) ?? [])
    this.inside.set(node, found)
    return found
  }
}

function isList({ element: { converted, logical } }: Node): boolean {
  return converted === 3 || logical?.member === 3
}

function isMap({ element: { converted, logical } }: Node): boolean {
  return converted === 1 || converted === 2 || logical?.member === 2
}

/** Finds what a list is of: the one field of what repeats, or that itself in older files (LogicalTypes.md, "Lists"). */
function elementOf(repeated: Node, list: Node): Node {
  const [only, ...more] = repeated.children
  const { name } = repeated.element
  const itself = more.length > 0 || name === 'array' || name === `${list.element.name}_tuple`
  return only === undefined || itself ? repeated : only
}
