import type { Column } from '@ml-actions/dataset/batch'
import { Broken } from '../columnar/broken.ts'
import { type Conversion, convert } from '../columnar/convert.ts'
import { jsonAt } from '../columnar/json-text.ts'
import { Hybrid } from './hybrid.ts'
import type { Node } from './nodes.ts'
import type { Page, Pages } from './pages.ts'
import { decodeValues, encodings } from './values.ts'

/** Values that one page, and all pages of one batch, may have. */
const mostEntries = 2 ** 22

/** What a page holds, its levels laid out. */
interface Sheet {
  readonly repetitions: Uint8Array
  readonly definitions: Uint8Array
  /** For each value that is there, its index in `values`. */
  readonly picks: Int32Array
  readonly values: Column | undefined
  readonly rows: number
}

/**
 * Reads one column that lies in lists: its values one after another, each with its levels (parquet-format,
 * README.md, "Nested Encoding"; Melnik et al. 2010, "Dremel", section 4).
 */
export class Levels {
  private readonly pages: Pages
  private readonly node: Node
  private readonly conversion: Conversion
  private sheets: Sheet[] = []
  private dictionary: Column | undefined
  /** The next entry and the next value that is there, of the first sheet. */
  private entry = 0
  private value = 0
  /** Rows that begin in the sheets, from the next entry on. */
  private rows = 0
  private ended = false

  constructor(pages: Pages, node: Node, conversion: Conversion) {
    this.pages = pages
    this.node = node
    this.conversion = conversion
  }

  /** Reads on until `rows` rows lie here whole. @throws {Broken} */
  async fill(rows: number): Promise<void> {
    // A row is whole when the next one begins, or when there is none.
    while (this.rows <= rows && !this.ended) await this.turn()
    if (this.rows < rows) throw new Broken('a column ends before its rows do')
  }

  /** The definition level of the next entry. @throws {Broken} when there is none */
  get definition(): number {
    const sheet = this.sheet()
    if (sheet === undefined) throw new Broken('a list ends too early')
    return sheet.definitions[this.entry] as number
  }

  /** The repetition level of the next entry; 0 where there is none. */
  get repetition(): number {
    return this.sheet()?.repetitions[this.entry] ?? 0
  }

  /** Takes the next entry as JSON. */
  take(): string {
    const here = this.definition === this.node.definition
    const { values, picks } = this.sheet() as Sheet
    if (this.repetition === 0) this.rows--
    this.entry++
    if (!here) return 'null'
    const pick = picks[this.value++] as number
    return jsonAt(values as Column, pick, this.conversion.is === 'json')
  }

  private sheet(): Sheet | undefined {
    while (this.sheets.length > 0 && this.entry >= (this.sheets[0] as Sheet).repetitions.length) {
      this.sheets.shift()
      this.entry = 0
      this.value = 0
    }
    return this.sheets[0]
  }

  private async turn(): Promise<void> {
    const page = await this.pages.next()
    if (page === undefined) {
      this.ended = true
      return
    }
    const { element } = this.node
    if (page.kind === 'dictionary') {
      const stored = decodeValues({
        bytes: page.bytes,
        element,
        encoding: encodings.plain,
        count: page.values,
      })
      this.dictionary = convert(stored, this.conversion)
      return
    }
    const held = this.sheets.reduce((sum, { repetitions }) => sum + repetitions.length, page.values)
    if (held > mostEntries) throw new Broken('the lists of one batch have more than 4 Mi values')
    const sheet = this.layOut(page)
    this.sheets.push(sheet)
    this.rows += sheet.rows
  }

  private layOut(page: Page): Sheet {
    const { definition, repetition, element } = this.node
    const taken = { bytes: page.bytes }
    const repetitions = levelsOf(page, page.repetitions, taken, repetition)
    const definitions = levelsOf(page, page.levels, taken, definition)
    let [count, rows] = [0, 0]
    for (let i = 0; i < page.values; i++) {
      if (definitions[i] === definition) count++
      if (repetitions[i] === 0) rows++
    }
    const coded = page.encoding === encodings.plainDictionary || page.encoding === encodings.dictionary
    const picks = new Int32Array(count)
    if (!coded) for (let i = 0; i < count; i++) picks[i] = i
    const values = coded
      ? this.dictionary
      : count === 0
        ? undefined
        : convert(
            decodeValues({ bytes: taken.bytes, element, encoding: page.encoding, count }),
            this.conversion,
          )
    if (coded) new Hybrid(taken.bytes, 1, taken.bytes.length, taken.bytes[0] ?? 0).read(picks, count)
    const size = values?.states.length ?? 0
    if (picks.some((pick) => pick < 0 || pick >= size)) throw new Broken('a value that is not there')
    return { repetitions, definitions, picks, values, rows }
  }
}

/** Reads levels, which stand apart in a page of version 2 and before the values in one of version 1. */
function levelsOf(
  page: Page,
  apart: Uint8Array | undefined,
  taken: { bytes: Uint8Array },
  most: number,
): Uint8Array {
  const levels = new Uint8Array(page.values)
  if (most === 0) return levels
  const width = 32 - Math.clz32(most)
  if (apart !== undefined) {
    new Hybrid(apart, 0, apart.length, width).read(levels, page.values)
    return levels
  }
  const { bytes } = taken
  const end =
    bytes.length < 4 ? Number.NaN : 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  if (!(end <= bytes.length)) throw new Broken('the levels of a page are longer than the page')
  new Hybrid(bytes, 4, end, width).read(levels, page.values)
  taken.bytes = bytes.subarray(end)
  return levels
}
