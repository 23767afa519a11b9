import { areValues } from '@ml-actions/dataset/are-values'
import type { Column } from '@ml-actions/dataset/batch'
import { Broken } from '../columnar/broken.ts'
import { type Builder, builderOf } from '../columnar/builder.ts'
import { convert } from '../columnar/convert.ts'
import { Shelf } from '../columnar/shelf.ts'
import { Hybrid } from './hybrid.ts'
import type { Page, Pages, Shelves } from './pages.ts'
import type { Leaf } from './schema.ts'
import { decodeValues, encodings } from './values.ts'

/** What one column's batches, pages and dictionaries are made of, row group after row group. */
export class ColumnShelves {
  readonly batch: Shelf
  readonly page: Shelf
  readonly dictionary: Shelf

  /** @param brief  shared by all columns, for what is needed no longer than until the next page is taken */
  constructor(brief = new Shelf()) {
    this.batch = new Shelf(brief)
    this.page = new Shelf(brief)
    this.dictionary = new Shelf(brief)
  }

  /** Where a column's pages are unpacked: texts stay there, numbers are taken out at once. */
  for({ element: { physical } }: Leaf): Shelves {
    const { page, dictionary } = this
    const stays = physical === 'BYTE_ARRAY' || physical === 'FIXED_LEN_BYTE_ARRAY' || physical === 'INT96'
    return stays
      ? { ahead: page, page, dictionary }
      : { ahead: page, page: page.brief, dictionary: page.brief }
  }
}

/** Walks down one column of one row group, as many rows at a time as are asked for. */
export class Cursor {
  private readonly pages: Pages
  private readonly leaf: Leaf
  private readonly shelves: ColumnShelves
  private dictionary: Column | undefined
  private plainDictionary = true
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
  /** Whether `values` holds nothing else. */
  private plain = true
  /** The next value of `values`. */
  private next = 0

  /**
   * @param rows of the row group: pages that claim more between them are broken
   * @param shelves  whose arrays the columns are made of, so that each is valid until the next one is read
   */
  constructor(pages: Pages, leaf: Leaf, rows: number, shelves = new ColumnShelves()) {
    this.pages = pages
    this.leaf = leaf
    this.shelves = shelves
    this.unseen = rows
  }

  /** Bytes of the page and the dictionary that are held until the next ones. */
  get held(): number {
    return this.bytes + this.dictionaryBytes
  }

  /** Reads the next `rows` rows. @throws {Broken} when there are fewer, or they are not what the format says */
  async read(rows: number): Promise<Column> {
    let builder: Builder | undefined
    let isCoded = true
    const picks = this.shelves.batch.ints('picks', rows)
    for (let done = 0; done < rows; ) {
      while (this.left === 0) await this.turn()
      const count = Math.min(this.left, rows - done)
      const placed = this.place(picks.subarray(done, done + count))
      if (placed !== 'nothing') {
        const values = this.values as Column
        builder ??= builderOf(this.leaf.heading.name, rows, values, this.shelves.batch)
        const which =
          typeof placed === 'number'
            ? { from: placed }
            : { picks: picks.subarray(done, done + count), full: placed === 'all' }
        builder.put(values, {
          at: done,
          count,
          ...which,
          stay: this.indices !== undefined,
          plain: this.plain,
        })
        isCoded &&= this.indices !== undefined
      } else picks.fill(-1, done, done + count)
      this.left -= count
      done += count
    }
    const column = builder?.column() ?? this.nulls(rows)
    const { dictionary } = this
    return dictionary === undefined || !isCoded
      ? column
      : { ...column, coded: { codes: picks, values: dictionary } }
  }

  /** Finds the values of the next rows: the first of as many, or one for each in `picks`, below 0 where it is null. */
  private place(picks: Int32Array): number | 'all' | 'some' | 'nothing' {
    const { levels, leaf } = this
    const { length: many } = picks
    const level = levels === undefined ? leaf.definition : levels.equal(many)
    if (level >= 0 && level !== leaf.definition) return 'nothing'
    if (level >= 0 || levels === undefined) {
      if (this.indices === undefined) {
        this.next += many
        return this.next - many
      }
      this.pick(picks)
      return 'all'
    }
    const marks = this.shelves.batch.brief.bytes('levels', many)
    levels.read(marks, many)
    return this.spread(picks, marks) ? 'some' : 'nothing'
  }

  /** Finds the values of the rows that have one; answers whether there are any. */
  private spread(picks: Int32Array, levels: Uint8Array): boolean {
    const { definition } = this.leaf
    const { length: many } = levels
    let count = 0
    for (let i = 0; i < many; i++) if (levels[i] === definition) count++
    if (count === 0) return false
    if (this.indices === undefined) {
      let { next } = this
      for (let i = 0; i < many; i++) picks[i] = levels[i] === definition ? next++ : -1
      this.next = next
      return true
    }
    const dense = this.shelves.batch.brief.ints('dense', count)
    this.pick(dense)
    let at = 0
    for (let i = 0; i < many; i++) picks[i] = levels[i] === definition ? (dense[at++] as number) : -1
    return true
  }

  /** Reads numbers of values in the dictionary. */
  private pick(picks: Int32Array): void {
    this.indices?.read(picks, picks.length)
    const size = this.values?.states.length ?? 0
    for (let i = 0; i < picks.length; i++) {
      if ((picks[i] as number) >>> 0 >= size) throw new Broken('a value that the dictionary does not have')
    }
  }

  private async turn(): Promise<void> {
    const page = await this.pages.next()
    if (page === undefined) throw new Broken('a column ends before its rows do')
    const { element, conversion } = this.leaf
    if (page.kind === 'dictionary') {
      if (this.dictionary !== undefined) throw new Broken('a column with two dictionaries')
      const { bytes, values: count } = page
      const shelf = this.shelves.dictionary
      this.dictionaryBytes = bytes.length
      this.dictionary = convert(
        decodeValues({ bytes, element, encoding: encodings.plain, count }, shelf),
        conversion,
        shelf,
      )
      this.plainDictionary = areValues(this.dictionary.states)
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
      this.plain = this.plainDictionary
      const kept = this.kept('indices', bytes)
      this.indices = new Hybrid(kept, 1, kept.length, kept[0] ?? 0)
    } else {
      const shelf = this.shelves.page
      const count = this.countOf(page, levels)
      const encoded = { bytes, element, encoding: page.encoding, count }
      // All rows of such a page are null, and its encoding says nothing.
      if (count === 0) return
      this.values = convert(decodeValues(encoded, shelf), conversion, shelf)
      this.plain = areValues(this.values.states)
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
    const kept = this.kept('levels', bytes.subarray(4, end))
    return { bytes: bytes.subarray(end), levels: new Hybrid(kept, 0, kept.length, width) }
  }

  /** Levels and numbers of values are read when they are asked for, and other pages are unpacked until then. */
  private kept(name: string, bytes: Uint8Array): Uint8Array {
    const kept = this.shelves.page.bytes(name, bytes.length)
    kept.set(bytes)
    return kept
  }

  /** Counts the values of a page that are not null: encodings other than dictionaries are read whole. */
  private countOf(page: Page, levels: Hybrid | undefined): number {
    if (levels === undefined) return page.values
    const again = this.split(page).levels as Hybrid
    const part = new Uint8Array(Math.min(page.values, 65_536))
    let count = 0
    for (let done = 0; done < page.values; done += part.length) {
      const many = Math.min(part.length, page.values - done)
      const level = again.equal(many)
      if (level >= 0) count += level === this.leaf.definition ? many : 0
      else {
        again.read(part, many)
        for (let i = 0; i < many; i++) if (part[i] === this.leaf.definition) count++
      }
    }
    return count
  }

  private nulls(rows: number): Column {
    return builderOf(this.leaf.heading.name, rows, emptyOf(this.leaf), this.shelves.batch).column()
  }
}

/** Makes a column without rows, of the kind that a leaf's values would have. */
function emptyOf({ element, conversion }: Leaf): Column {
  const nothing = { bytes: new Uint8Array(0), element, encoding: encodings.plain, count: 0 }
  return convert(decodeValues(nothing), conversion)
}
