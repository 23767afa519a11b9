import { limits, overLimit } from '@ml-actions/dataset/limits'
import type { Heading } from '@ml-actions/dataset/table'
import type { Place } from '@ml-actions/verdict/place'
import { characters } from './characters.ts'
import { Keys, nameIn } from './keys.ts'
import type { Reader } from './reader.ts'
import type { Line } from './scan.ts'

const { comma, openBrace, closeBrace } = characters
const letterN = 110

/** What objects have under one name: values, and the members of objects. */
export class Member {
  /** The names inside, each with its column among them. */
  readonly keys = new Keys()
  /** What is inside, by that column. */
  readonly inside: Member[] = []
  /** Its name behind those of the objects that it lies in, a point between. */
  readonly name: string
  readonly place: Place | undefined
  /** Whether a value was met that is neither an object nor null. */
  plain = false

  constructor(name: string, place?: Place) {
    this.name = name
    this.place = place
  }
}

/** A column: its heading, and the way to it, column by column. */
export interface Column {
  readonly heading: Heading
  readonly path: readonly number[]
}

/** Collects the members of objects, those of objects in them as well where `flatten`. */
export class Members {
  readonly root = new Member('')
  private readonly flatten: boolean
  private count = 0

  constructor(flatten: boolean) {
    this.flatten = flatten
  }

  /** Adds the names that stand at some offsets, all of one object, and are new. @throws {Misuse} over a limit */
  addAt(offsets: readonly number[], line: Line, reader: Reader): void {
    for (const at of offsets) this.add(this.root, { at, end: reader.scanner.text(at) }, line, reader)
  }

  /** Walks through an object that begins at `from`, and is sound, for its members. @throws {Misuse} over a limit */
  walk(from: number, line: Line, reader: Reader, member: Member = this.root): number {
    const { scanner } = reader
    const { bytes } = scanner
    let at = scanner.skip(from + 1)
    while (bytes[at] !== closeBrace) {
      const end = scanner.text(at)
      const found = member.keys.find(bytes, at + 1, end).column
      const column = found < 0 ? this.add(member, { at, end }, line, reader) : found
      const inside = member.inside[column] as Member
      const value = scanner.skip(scanner.skip(end) + 1)
      const isObject = bytes[value] === openBrace
      if (!isObject && bytes[value] !== letterN) inside.plain = true
      at = scanner.skip(isObject ? this.walk(value, line, reader, inside) : scanner.value(value, 1))
      if (bytes[at] === comma) at = scanner.skip(at + 1)
    }
    return at + 1
  }

  /** Lists the columns; a name of an object wins over the same name that its parts were put together to. */
  columns(): readonly Column[] {
    const all = this.flatten ? columnsIn(this.root, []) : ownColumns(this.root)
    const shortest = new Map<string, number>()
    for (const { heading, path } of all) {
      shortest.set(heading.name, Math.min(path.length, shortest.get(heading.name) ?? path.length))
    }
    return all.filter(({ heading, path }) => shortest.get(heading.name) === path.length)
  }

  private add(
    member: Member,
    { at, end }: { readonly at: number; readonly end: number },
    line: Line,
    reader: Reader,
  ): number {
    const own = nameIn(reader.window.bytes, at + 1, end - 1)
    if (member.keys.has(own)) return member.keys.names.indexOf(own)
    const place = reader.place(at, line)
    const name = member === this.root ? own : `${member.name}.${own}`
    if (name.length > limits.name)
      throw overLimit('name', 'a name is longer than that', `${limits.name} characters`, place)
    if (this.count++ === limits.columns) {
      const most = limits.columns.toLocaleString('en')
      throw overLimit('columns', 'the objects have more names', most, place)
    }
    member.keys.add(own)
    member.inside.push(new Member(name, place))
    return member.inside.length - 1
  }
}

function ownColumns({ inside }: Member): readonly Column[] {
  return inside.map((member, column) => ({ heading: headingOf(member), path: [column] }))
}

function columnsIn({ inside }: Member, path: readonly number[]): readonly Column[] {
  return inside.flatMap((member, column) => {
    const own = [...path, column]
    const isColumn = member.plain || member.inside.length === 0
    return [...(isColumn ? [{ heading: headingOf(member), path: own }] : []), ...columnsIn(member, own)]
  })
}

function headingOf({ name, place }: Member): Heading {
  return { name, ...(place === undefined ? {} : { place }) }
}
