import { type Column, type DatetimeColumn, type FloatColumn, State, type TextColumn } from '../batch.ts'
import type { Reading, TypeName } from '../table.ts'
import { type AcceptWord, accepted, acceptWords, type Written } from './accept.ts'
import { typeOf } from './catalogue.ts'
import { daySeconds } from './instant.ts'
import { type Strptime, strptime } from './strptime.ts'
import { keepWritten, textColumn } from './text.ts'
import type { Cells, Type } from './type.ts'
import { type Zone, zoneOf } from './zone.ts'

/** Reads the cells of one column, batch after batch, and counts what was read in another way than its type's. */
export class ColumnReader {
  private readonly type: Type
  private readonly reading: Reading
  private readonly strptime: Strptime | undefined
  private readonly zone: Zone | undefined
  private readonly uses = new Map<AcceptWord, number>()
  private cells = 0
  private twice = 0

  /** @throws {RangeError} when the reading names directives or a zone that there are not */
  constructor(type: TypeName, reading: Reading = {}) {
    this.type = typeOf(type)
    this.reading = reading
    this.strptime = directivesOf(reading)
    this.zone = reading.zone === undefined ? undefined : zoneOf(reading.zone)
    if (reading.zone !== undefined && this.zone === undefined)
      throw new RangeError(`there is no zone "${reading.zone}"`)
  }

  /** Reads text; the states are changed in place. */
  column(cells: Cells): Column {
    const { accept } = this.reading
    const of = formOf(this.type.name)
    if (accept === undefined || of === undefined) return keepWritten(this.adjusted(this.typed(cells)), cells)
    const { cells: plain, uses } = accepted(cells, accept, of)
    const column = this.typed(plain)
    for (const { row, words } of uses) {
      if (column.states[row] !== State.value) continue
      this.cells++
      for (const word of words) this.uses.set(word, (this.uses.get(word) ?? 0) + 1)
    }
    return keepWritten(this.adjusted(column), cells)
  }

  /** Changes what a typed file's column holds as the reading says, in place. */
  adjusted(column: Column): Column {
    if (this.reading.emptyIsNull === true && column.is === 'text') markEmpty(column)
    if (this.reading.nanIsNull === true && column.is === 'float') markNan(column)
    if (this.zone !== undefined && column.is === 'datetime' && column.of === undefined)
      this.place(column, this.zone)
    return column
  }

  /** What is to be told of the column, in sentences that follow its name. */
  notes(): readonly string[] {
    return [
      ...(this.uses.size === 0 ? [] : [acceptedNote(this.cells, this.uses)]),
      ...(this.twice === 0 ? [] : [twiceNote(this.twice, this.reading.zone)]),
    ]
  }

  private typed(cells: Cells): Column {
    return this.strptime === undefined
      ? this.type.column(cells)
      : written(cells, this.strptime, this.type.name)
  }

  private place({ states, seconds, zoned }: DatetimeColumn, zone: Zone): void {
    for (let row = 0; row < states.length; row++) {
      if (states[row] !== State.value || zoned[row] === 1) continue
      const local = seconds[row] as number
      const utc = zone.toUtc(local)
      if (utc === undefined) {
        states[row] = State.invalid
        continue
      }
      if (zone.isTwice(local)) this.twice++
      seconds[row] = utc
      zoned[row] = 1
    }
  }
}

function acceptedNote(count: number, uses: ReadonlyMap<AcceptWord, number>): string {
  const words = acceptWords.flatMap((word) => {
    const times = uses.get(word)
    return times === undefined ? [] : [`${word} ${times.toLocaleString('en')}`]
  })
  const cells = count === 1 ? '1 cell was' : `${count.toLocaleString('en')} cells were`
  return `${cells} read as "accept" says (${words.join(', ')})`
}

function twiceNote(count: number, zone: string | undefined): string {
  const times = count === 1 ? '1 time stands' : `${count.toLocaleString('en')} times stand`
  return `${times} for two in ${zone}, since the clocks were put back; the earlier is taken`
}

/** The notes of a column's reader, with the column's name. */
export function notesOf(name: string, reader: ColumnReader): readonly string[] {
  return reader.notes().map((note) => `column ${JSON.stringify(name.slice(0, 80))}: ${note}`)
}

function directivesOf({ strptime: pattern }: Reading): Strptime | undefined {
  if (pattern === undefined) return undefined
  const made = strptime(pattern)
  if ('fault' in made) throw new RangeError(`the directives ${JSON.stringify(pattern)}: ${made.fault}`)
  return made
}

/** How the cells of a type are accepted; text needs no accepting. */
function formOf(type: TypeName): Written | undefined {
  if (type === 'bool') return 'bool'
  if (['date', 'datetime', 'time', 'duration', 'uuid', 'json'].includes(type)) return 'time'
  if (['text', 'category', 'binary'].includes(type)) return undefined
  return ['float32', 'float64', 'number', 'decimal'].includes(type) ? 'number' : 'integer'
}

function markEmpty({ states, starts, ends }: TextColumn): void {
  for (let row = 0; row < states.length; row++) {
    if (states[row] === State.value && starts[row] === ends[row]) states[row] = State.null
  }
}

function markNan({ states, values }: FloatColumn): void {
  for (let row = 0; row < states.length; row++) {
    if (states[row] === State.value && Number.isNaN(values[row])) states[row] = State.null
  }
}

/** Reads days, times of day or points in time as directives say. */
function written(cells: Cells, directives: Strptime, type: TypeName): DatetimeColumn {
  const { name, states, rows } = cells
  const texts = textColumn(cells)
  const seconds = new Float64Array(rows)
  const nanoseconds = new Int32Array(rows)
  const zoned = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    if (states[row] !== State.value) continue
    const instant = directives.parse(texts.text(row))
    if (instant === undefined) {
      states[row] = State.invalid
      continue
    }
    const day = Math.floor(instant.local / daySeconds) * daySeconds
    seconds[row] = type === 'date' ? day : type === 'time' ? instant.local - day : instant.seconds
    if (type !== 'date') nanoseconds[row] = instant.nanoseconds
    if (type === 'datetime') zoned[row] = instant.zoned ? 1 : 0
  }
  return {
    is: 'datetime',
    ...(type === 'time' ? { of: 'time' } : {}),
    name,
    states,
    seconds,
    nanoseconds,
    zoned,
  }
}
