import { characters } from './characters.ts'
import type { Keys, Spelling } from './keys.ts'
import { Walker } from './walk.ts'

const { comma, colon, quote, closeBrace } = characters

/** A name that stands twice in one object. */
export interface Repeated {
  readonly row: number
  readonly column: number
  /** Offset of the second one. */
  readonly at: number
}

/** A line of the file: its number, and where it begins. */
export interface Line {
  readonly number: number
  readonly start: number
}

/** Where rows are put: which column goes into which lane. */
export interface Lanes {
  /** For each column of the file its lane, or −1 when it is not wanted. */
  readonly of: ArrayLike<number>
  readonly count: number
  /** The most rows. */
  readonly capacity: number
}

/**
 * Finds the values of one object after another and notes where each begins and ends; bytes are never copied.
 *
 * Values lie in lanes, one a column: that of row `r` in lane `l` is at `l * stride + r`. A text's range lies between
 * its quotes; a value that is not there has the range 0 to 0, where no value can be.
 */
export class Scanner extends Walker {
  readonly stride: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** For each row, where its object begins. */
  readonly rowStarts: Uint32Array
  /** For each row, where the line begins on which its object does, and the line's number. */
  readonly lineStarts: Uint32Array
  readonly rowLines: Uint32Array
  rows = 0
  /** Offsets (lane and row) of texts that hold escapes, in file order. */
  escapes: number[] = []
  repeated: Repeated[] = []
  /** Offsets of names that are of no column, in the object that was found last. */
  strange: number[] = []
  readonly keys: Keys
  private readonly lanes: Int32Array
  private readonly laneCount: number
  /** For each column, the number of the last object that named it. */
  private readonly seen: Uint32Array
  private objects = 0
  private spelling: Spelling = { raw: new Uint8Array(0), column: -1, next: undefined }
  private readonly before: Spelling = this.spelling

  constructor(keys: Keys, lanes: Lanes, lines: boolean) {
    super(lines)
    this.keys = keys
    // An odd number of cache lines keeps the lanes out of each other's cache sets.
    this.stride = lanes.capacity === 1 ? 1 : (((lanes.capacity + 15) >> 4) | 1) << 4
    this.laneCount = lanes.count
    this.lanes = Int32Array.from(lanes.of, (lane) => (lane < 0 ? lanes.count : lane) * this.stride)
    this.starts = new Uint32Array((lanes.count + 1) * this.stride)
    this.ends = new Uint32Array((lanes.count + 1) * this.stride)
    this.rowStarts = new Uint32Array(lanes.capacity)
    this.lineStarts = new Uint32Array(lanes.capacity)
    this.rowLines = new Uint32Array(lanes.capacity)
    this.seen = new Uint32Array(Math.max(this.lanes.length, 1))
  }

  /** Forgets the rows found so far. */
  reset(): void {
    this.rows = 0
    this.escapes = []
    this.repeated = []
  }

  /**
   * Finds the values of the object that begins at `from`; it is a row only when `keep` is called then.
   * @returns the offset behind it, or one of `stops`
   */
  row(from: number): number {
    const escapes = this.escapes.length
    const repeated = this.repeated.length
    const next = this.members(from)
    if (next < 0) {
      this.escapes.length = escapes
      this.repeated.length = repeated
    }
    return next
  }

  /** Takes the object found last, which begins at `from`, as the next row. */
  keep(from: number, line: Line): void {
    this.rowStarts[this.rows] = from
    this.lineStarts[this.rows] = line.start
    this.rowLines[this.rows] = line.number
    this.rows++
  }

  private members(from: number): number {
    const { bytes, starts, ends, lanes, seen, rows } = this
    const object = ++this.objects
    this.strange.length = 0
    this.spelling = this.before
    let at = this.skip(from + 1)
    let found = 0
    if (bytes[at] === closeBrace && at < this.end) return this.close(at, found, object)
    for (;;) {
      const name = at
      at = this.name(at)
      if (at < 0) return at
      const { column } = this.spelling
      if (bytes[at] !== colon) at = this.skip(at)
      if (bytes[at] !== colon) return this.short(at, 'a colon')
      at = this.skip(at + 1)
      const start = at
      this.escaped = false
      at = this.value(at, 1)
      if (at < 0) return at
      if (column < 0) this.strange.push(name)
      else if (seen[column] === object) this.repeated.push({ row: rows, column, at: name })
      else {
        seen[column] = object
        const inside = bytes[start] === quote ? 1 : 0
        const lane = lanes[column] as number
        starts[lane + rows] = start + inside
        ends[lane + rows] = at - inside
        if (lane < this.laneCount * this.stride) found++
        if (this.escaped && inside === 1) this.escapes.push(lane + rows)
      }
      at = this.skip(at)
      if (bytes[at] === comma) at = this.skip(at + 1)
      else if (bytes[at] === closeBrace) return this.close(at, found, object)
      else return this.short(at, 'a comma or the end of the object')
    }
  }

  private close(at: number, found: number, object: number): number {
    if (found < this.laneCount) this.clear(object)
    return at + 1
  }

  /** Marks the values that the object does not have. */
  private clear(object: number): void {
    const { lanes, seen, rows, starts, ends } = this
    for (let column = 0; column < lanes.length; column++) {
      if (seen[column] === object) continue
      starts[(lanes[column] as number) + rows] = 0
      ends[(lanes[column] as number) + rows] = 0
    }
  }

  /** Walks over a name. Objects of one file mostly name the same things in the same order. */
  private name(at: number): number {
    const { bytes } = this
    const guess = this.spelling.next
    if (guess !== undefined && bytes[at] === quote) {
      const { raw } = guess
      let i = 0
      while (i < raw.length && bytes[at + 1 + i] === raw[i]) i++
      if (i === raw.length) {
        this.spelling = guess
        return at + 1 + i
      }
    }
    return this.otherName(at)
  }

  private otherName(at: number): number {
    if (this.bytes[at] !== quote) return this.short(at, 'a name in quotes')
    const end = this.text(at)
    if (end < 0) return end
    const spelling = this.keys.find(this.bytes, at + 1, end)
    if (spelling.column >= 0) this.spelling.next = spelling
    this.spelling = spelling
    return end
  }
}
