import { spacesAndLines as blank, characters } from './characters.ts'
import { type Keys, Spelling } from './keys.ts'
import { Walker } from './walk.ts'

const { comma, colon, quote, closeBrace, space } = characters

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
  /** Names of which no value counts, since the object that they lie in stands twice. */
  lost: Repeated[] = []
  /** Offsets of names that are of no column, in the object that was found last. */
  strange: number[] = []
  readonly keys: Keys
  private readonly lanes: Int32Array
  private readonly laneCount: number
  private readonly unasked: number
  /** For each column, the number of the last object that named it. */
  private readonly seen: Uint32Array
  private objects = 0
  private escapesBefore = 0
  private repeatedBefore = 0
  /** Stands before the first name of an object. */
  private readonly before: Spelling
  /** Where the name ends that `otherName` found. */
  private after = 0

  constructor(keys: Keys, lanes: Lanes, lines: boolean) {
    super(lines)
    this.keys = keys
    this.before = new Spelling(keys.none.raw, -1, 0)
    this.before.next = keys.none
    // An odd number of cache lines keeps the lanes out of each other's cache sets.
    this.stride = lanes.capacity === 1 ? 1 : (((lanes.capacity + 15) >> 4) | 1) << 4
    this.laneCount = lanes.count
    this.unasked = lanes.count * this.stride
    this.lanes = new Int32Array(lanes.of.length)
    for (let column = 0; column < lanes.of.length; column++) {
      const lane = lanes.of[column] as number
      this.lanes[column] = (lane < 0 ? lanes.count : lane) * this.stride
    }
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
    this.lost = []
  }

  /** Finds the values of the object that begins at `from` as those of one row; of none where `from` is 0. */
  at(row: number, from: number): void {
    this.rows = row
    if (from === 0) this.clear(++this.objects)
    else this.row(from)
  }

  /** Takes the place of a name that stands twice as that of all names in it. */
  lose({ row, at }: Repeated): void {
    for (let column = 0; column < this.lanes.length; column++) this.lost.push({ row, column, at })
  }

  /**
   * Finds the values of the object that begins at `from`; it is a row only when `keep` is called then.
   * @returns the offset behind it, or one of `stops`
   */
  row(from: number): number {
    this.escapesBefore = this.escapes.length
    this.repeatedBefore = this.repeated.length
    const next = this.members(from)
    if (next < 0) this.drop()
    return next
  }

  /** Forgets the object found last. */
  drop(): void {
    this.escapes.length = this.escapesBefore
    this.repeated.length = this.repeatedBefore
  }

  /** Takes the object found last, which begins at `from`, as the next row. */
  keep(from: number, line: Line): void {
    this.rowStarts[this.rows] = from
    this.lineStarts[this.rows] = line.start
    this.rowLines[this.rows] = line.number
    this.rows++
  }

  /** Objects of one file mostly name the same things in the same order: what comes next is compared first. */
  private members(from: number): number {
    const { bytes, view, starts, ends, lanes, seen, rows } = this
    const { pool } = this.keys
    const room = view.byteLength
    const object = ++this.objects
    this.strange.length = 0
    let spelling = this.before
    let found = 0
    let at = bytes[from + 1] === quote ? from + 1 : this.skip(from + 1)
    if (bytes[at] === closeBrace && at < this.end) return this.close(at, found, object)
    for (;;) {
      const name = at
      const { next } = spelling
      const { last } = next
      let word = at + 1
      let i = next.first
      if (bytes[at] === quote && at + next.length + 4 <= room) {
        for (; i < last && view.getInt32(word, true) === pool[i]; i++) word += 4
        if (i === last && (view.getInt32(word, true) & next.mask) === pool[i]) at += next.length
      }
      spelling = at === name ? this.otherName(at, spelling) : next
      if (at === name) at = this.after
      if (bytes[at] === colon) at++
      else at = at < 0 ? at : this.colonAfter(at)
      if (at < 0) return at
      if (bytes[at] === space) at++
      const start = blank[bytes[at] as number] === 1 ? this.skip(at) : at
      const inside = bytes[start] === quote ? 1 : 0
      at = inside === 1 ? this.text(start) : this.plainNumber(start)
      if (at === start) at = this.value(start, 1)
      if (at < 0) return at
      const { column } = spelling
      if (column < 0) this.strange.push(name)
      else if (seen[column] === object) this.repeated.push({ row: rows, column, at: name })
      else {
        seen[column] = object
        const slot = (lanes[column] as number) + rows
        starts[slot] = start + inside
        ends[slot] = at - inside
        if (slot < this.unasked) found++
        if (inside === 1 && this.escaped) this.escapes.push(slot)
      }
      if (bytes[at] !== comma) at = this.skip(at)
      if (bytes[at] !== comma) {
        if (bytes[at] === closeBrace) return this.close(at, found, object)
        return this.short(at, 'a comma or the end of the object')
      }
      at += bytes[at + 1] === space ? 2 : 1
      if (bytes[at] !== quote) at = this.skip(at)
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

  /** Finds a name that is not the one that was looked for; `after` tells where it ends, or why it does not. */
  private otherName(at: number, before: Spelling): Spelling {
    this.after = this.bytes[at] === quote ? this.text(at) : this.short(at, 'a name in quotes')
    if (this.after < 0) return this.before
    const spelling = this.keys.find(this.bytes, at + 1, this.after)
    if (spelling.raw.length > 0) before.next = spelling
    return spelling
  }

  private colonAfter(from: number): number {
    const at = this.skip(from)
    return this.bytes[at] === colon ? at + 1 : this.short(at, 'a colon')
  }
}
