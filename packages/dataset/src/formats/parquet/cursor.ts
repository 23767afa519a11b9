import type { Column } from '@ml-actions/dataset/batch'
import { Broken } from '../columnar/broken.ts'
import { type Builder, builderOf } from '../columnar/builder.ts'
import { convert } from '../columnar/convert.ts'
import { Hybrid } from './hybrid.ts'
import type { Page, Pages } from './pages.ts'
import type { Leaf } from './schema.ts'
import { decodeValues, encodings } from './values.ts'

/** Walks down one column of one row group, as many rows at a time as are asked for. */
export class Cursor {
  private readonly pages: Pages
  private readonly leaf: Leaf
  private dictionary: Column | undefined
  /** Rows of the row group that no page has claimed yet. */
  private unseen: number
  private bytes = 0
  private dictionaryBytes = 0
  /** Rows left on the current page. */
  private left = 0
  /** Definition levels of the current page; undefined when no value can be null. */
  private levels: Hybrid | undefined
  private indices: Hybrid | undefined
  private values: Column | undefined
  /** The next value of `values`. */
  private next = 0

  /** @param rows of the row group: pages that claim more between them are broken */
  constructor(pages: Pages, leaf: Leaf, rows: number) {
    this.pages = pages
    this.leaf = leaf
    this.unseen = rows
  }

  /** Bytes of the page and the dictionary that are held until the next ones. */
  get held(): number {
    return this.bytes + this.dictionaryBytes
  }

  /** Reads the next `rows` rows. @throws {Broken} when there are fewer, or they are not what the format says */
  async read(rows: number): Promise<Column> {
    let builder: Builder | undefined
    const room = { picks: new Int32Array(rows), rows: new Int32Array(rows) }
    for (let done = 0; done < rows; ) {
      while (this.left === 0) await this.turn()
      const many = Math.min(this.left, rows - done)
      const count = this.place(done, many, room)
      if (count > 0) {
        this.pick(count, room.picks)
        const values = this.values as Column
        builder ??= builderOf(this.leaf.heading.name, rows, values)
        builder.put(values, { ...room, count })
      }
      this.left -= many
      done += many
    }
    return builder?.column() ?? this.nulls(rows)
  }

  /** Finds the rows that have values. */
  private place(from: number, many: number, { rows }: { readonly rows: Int32Array }): number {
    if (this.levels === undefined) {
      for (let i = 0; i < many; i++) rows[i] = from + i
      return many
    }
    const levels = new Uint8Array(many)
    this.levels.read(levels, many)
    let count = 0
    const { definition } = this.leaf
    for (let i = 0; i < many; i++) if (levels[i] === definition) rows[count++] = from + i
    return count
  }

  /** Finds the values of the next `count` rows that have one. */
  private pick(count: number, picks: Int32Array): void {
    if (this.indices === undefined) {
      for (let i = 0; i < count; i++) picks[i] = this.next + i
      this.next += count
      return
    }
    this.indices.read(picks, count)
    const size = this.values?.states.length ?? 0
    for (let i = 0; i < count; i++) {
      if ((picks[i] as number) >>> 0 >= size) throw new Broken('a value that the dictionary does not have')
    }
  }

  private async turn(): Promise<void> {
    const page = await this.pages.next()
    if (page === undefined) throw new Broken('a column ends before its rows do')
    const { element, conversion } = this.leaf
    if (page.kind === 'dictionary') {
      this.dictionaryBytes = page.bytes.length
      this.dictionary = convert(decodeValues(page.bytes, element, encodings.plain, page.values), conversion)
      return
    }
    this.unseen -= page.values
    if (this.unseen < 0) throw new Broken('the pages have more values than the row group has rows')
    const { bytes, levels } = this.split(page)
    this.bytes = bytes.length
    this.left = page.values
    this.next = 0
    this.levels = levels
    this.indices = undefined
    this.values = undefined
    if (page.encoding === encodings.plainDictionary || page.encoding === encodings.dictionary) {
      this.values = this.dictionary
      this.indices = new Hybrid(bytes, 1, bytes.length, bytes[0] ?? 0)
    } else {
      const count = this.countOf(page, levels)
      // All rows of such a page are null, and its encoding says nothing.
      if (count > 0) this.values = convert(decodeValues(bytes, element, page.encoding, count), conversion)
    }
  }

  /** Takes a page's definition levels from its values. */
  private split(page: Page): { readonly bytes: Uint8Array; readonly levels: Hybrid | undefined } {
    const { bytes } = page
    const { definition } = this.leaf
    if (definition === 0) return { bytes, levels: undefined }
    const width = 32 - Math.clz32(definition)
    if (page.levels !== undefined)
      return { bytes, levels: new Hybrid(page.levels, 0, page.levels.length, width) }
    const end =
      bytes.length < 4 ? Number.NaN : 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
    if (!(end <= bytes.length)) throw new Broken('the levels of a page are longer than the page')
    return { bytes: bytes.subarray(end), levels: new Hybrid(bytes, 4, end, width) }
  }

  /** Counts the values of a page that are not null: encodings other than dictionaries are read whole. */
  private countOf(page: Page, levels: Hybrid | undefined): number {
    if (levels === undefined) return page.values
    const again = this.split(page).levels as Hybrid
    const part = new Uint8Array(65_536)
    let count = 0
    for (let done = 0; done < page.values; done += part.length) {
      const many = Math.min(part.length, page.values - done)
      again.read(part, many)
      for (let i = 0; i < many; i++) if (part[i] === this.leaf.definition) count++
    }
    return count
  }

  private nulls(rows: number): Column {
    return builderOf(this.leaf.heading.name, rows, emptyOf(this.leaf)).column()
  }
}

/** Makes a column without rows, of the kind that a leaf's values would have. */
function emptyOf({ element, conversion }: Leaf): Column {
  return convert(decodeValues(new Uint8Array(0), element, encodings.plain, 0), conversion)
}
