import type { Decimal } from '@ml-actions/conditions/values/decimal'
import type { Key } from '@ml-actions/conditions/values/key'
import { grouped, percent } from '@ml-actions/conditions/words'
import type { Finding } from '@ml-actions/verdict/finding'
import type { Disk } from '../disk/disk.ts'
import type { KeyBlock } from '../values/key-block.ts'
import { firstLike, isRepeated, type Repeats, repeatsIn } from '../values/repeats.ts'
import { SpilledKeys } from '../values/spilled-keys.ts'
import type { Answer, Cells, Look } from './check.ts'
import type { Example } from './example.ts'
import { cellFinding } from './per-value.ts'
import { isAll, keepExample, mergeExamples, mostExamples, mostlyHolds } from './tally.ts'

/** Rows of one file that lie side by side, so that a row can be named after its batch is gone. */
interface Stretch {
  readonly path: string
  readonly field: string
  /** The number of its first row: among all rows of all files from 0, and in its file from 1. */
  readonly first: number
  readonly row: number
  /** The line of its first row, where each row has one line of its own. */
  readonly line?: number
}

/**
 * All keys that were seen. The first pass keeps them as words; where some stand twice, a second pass compares the
 * values themselves, of those rows only, and finds their places. Every member of a group is a failure.
 */
export interface SeenKeys {
  readonly blocks: KeyBlock[]
  /** Size of their words. */
  bytes: number
  readonly stretches: readonly Stretch[]
  evaluated: number
  skipped: number
  readonly examples: Example[]
  /** How many bytes of keys are kept in memory. */
  readonly most: number
  /** Where more go; without it there can be no more. */
  readonly disk?: Disk
  /** Where all went once there were more; until it is known which stand twice. */
  spilled?: SpilledKeys | undefined
  /** True when there were more than could be kept anywhere. */
  over: boolean
  /** False when the rows cannot be seen a second time. */
  readonly again: boolean
  /** In the second pass, what is compared. */
  comparing?: Comparing | undefined
  /** How many rows failed, once it is known. */
  failed?: number
}

interface Comparing {
  readonly repeats: Repeats
  /** Row by key; `−1 − row` once the key was seen again. */
  readonly rows: Map<Key, number>
  /** Findings of the first rows, should their key be met again. */
  readonly firsts: Map<number, Finding>
  /** How many different keys are compared. */
  readonly most: number
  failed: number
}

/** Keys of a batch: as words, and as they are. */
export interface Keyed {
  readonly blocks: () => readonly KeyBlock[]
  /** Only asked of rows that have a key. */
  readonly keyOf: (row: number) => Key
  /** Where the key stands. */
  readonly cells: Cells
}

/**
 * How many bytes of keys are kept where there is no disk: 8 a number, 16 any other; above it a check cannot say that
 * there is no repetition.
 */
const mostKeyBytes = 2 ** 29

/** How many different keys of repeated rows are compared. */
const mostCompared = 5_000_000

/** No keys. */
export function noKeys(disk?: Disk, most = disk?.keepBytes ?? mostKeyBytes): SeenKeys {
  return {
    blocks: [],
    bytes: 0,
    stretches: [],
    evaluated: 0,
    skipped: 0,
    examples: [],
    most,
    ...(disk === undefined ? {} : { disk }),
    over: false,
    again: true,
  }
}

/** Adds the keys of a batch's rows; a row without a key is stepped over. */
export function addKeys(seen: SeenKeys, look: Look, keyed: Keyed): void {
  if (look.rows === 0) return
  if (seen.comparing !== undefined) {
    compareKeys(seen, seen.comparing, look, keyed)
    return
  }
  Object.assign(seen, { stretches: withStretch(seen.stretches, stretchOf(look, keyed.cells)) })
  const blocks = keyed.blocks()
  const count = blocks.reduce((sum, block) => sum + keysIn(block), 0)
  seen.evaluated += count
  seen.skipped += look.inView - count
  keepBlocks(seen, blocks)
}

/** Keeps keys in memory while they fit; then all of them go to the disk, if there is one. */
function keepBlocks(seen: SeenKeys, blocks: readonly KeyBlock[]): void {
  const bytes = seen.bytes + blocks.reduce((sum, { words }) => sum + words.byteLength, 0)
  if (bytes > seen.most) {
    if (seen.disk === undefined) seen.over = true
    else seen.spilled ??= new SpilledKeys(seen.disk)
  }
  if (seen.over) return
  const { spilled } = seen
  if (spilled === undefined) seen.blocks.push(...blocks)
  else for (const block of [...seen.blocks.splice(0), ...blocks]) spilled.add(block)
  seen.bytes = bytes
}

/** Ends a pass: whether there are rows that must be looked at once more. */
export function endKeys(seen: SeenKeys): boolean {
  if (!seen.again || seen.failed !== undefined) return false
  if (seen.comparing !== undefined) {
    seen.failed = seen.comparing.failed
    // What is left is written to state files, which hold no values.
    seen.comparing = undefined
    return false
  }
  const repeats = seen.spilled === undefined ? repeatsIn(seen.blocks) : seen.spilled.repeats()
  seen.spilled = undefined
  if (repeats === undefined) {
    seen.over = true
    return false
  }
  if (repeats.rows === 0) seen.failed = 0
  else seen.comparing = { repeats, rows: new Map(), firsts: new Map(), failed: 0, most: mostCompared }
  return repeats.rows > 0
}

/** The same keys, of rows that stand `by` rows later and cannot be seen again. */
export function shiftKeys(seen: SeenKeys, by: number): SeenKeys {
  const { failed: _, ...unsettled } = seen
  return {
    ...unsettled,
    again: false,
    blocks: seen.blocks.map((block) => ({ ...block, first: block.first + by })),
    stretches: seen.stretches.map((stretch) => ({ ...stretch, first: stretch.first + by })),
    examples: seen.examples.map((example) => ({ ...example, at: example.at + by })),
  }
}

/** Puts the keys of two parts of the data together. */
export function mergeKeys(one: SeenKeys, other: SeenKeys): SeenKeys {
  const blocks = [...one.blocks, ...other.blocks]
  const bytes = one.bytes + other.bytes
  const over = one.over || other.over || isOnDisk(one) || isOnDisk(other) || bytes > one.most
  return {
    ...(bytes > one.most ? one : { blocks: blocks.toSorted((a, b) => a.first - b.first), bytes }),
    stretches: [...one.stretches, ...other.stretches].toSorted((a, b) => a.first - b.first),
    evaluated: one.evaluated + other.evaluated,
    skipped: one.skipped + other.skipped,
    examples: mergeExamples(one.examples, other.examples),
    most: one.most,
    over,
    again: one.again && other.again,
  }
}

/** Keys on a disk stay there: they are put together with no others. */
function isOnDisk({ spilled }: SeenKeys): boolean {
  return spilled !== undefined
}

/** Answers whether no key was seen twice, or whether few enough rows have one that was. */
export function answerKeys(seen: SeenKeys, things: string, mostly: Decimal): Answer {
  const { evaluated, skipped, most } = seen
  const over = seen.over || isOnDisk(seen)
  const { failed, examples } = seen.failed === undefined ? unseen(seen) : { ...seen, failed: seen.failed }
  const enough = mostlyHolds({ evaluated, failed }, mostly)
  const limit = `more ${things} than are kept in memory (${grouped(most)} bytes of keys); a run over all files that may use the disk can say`
  const repeated = `${grouped(failed)} of ${grouped(evaluated)} ${things} (${percent(failed, evaluated)}) stand more than once`
  return {
    holds: !enough ? false : over ? undefined : true,
    ...(over && enough ? { reason: 'over-limit' } : {}),
    evaluated,
    failed,
    skipped,
    is:
      failed > 0
        ? `${over ? 'at least ' : ''}${repeated}`
        : over
          ? limit
          : `no two of ${grouped(evaluated)} ${things} are equal`,
    settled: isAll(mostly),
    examples,
  }
}

/** Compares the keys of repeated rows: equal words may be those of different values. */
function compareKeys(seen: SeenKeys, comparing: Comparing, look: Look, { keyOf, cells }: Keyed): void {
  const { repeats, rows, firsts, most } = comparing
  for (let row = 0; row < look.rows; row++) {
    const at = look.first + row
    if (!isRepeated(repeats, at)) continue
    const key = keyOf(row)
    const entry = rows.get(key)
    if (entry === undefined) {
      if (rows.size < most) rows.set(key, at)
      else seen.over = true
      if (firsts.size < mostExamples) firsts.set(at, cellFinding(cells, row, inLater))
      continue
    }
    const first = entry < 0 ? -1 - entry : entry
    rows.set(key, -1 - first)
    if (entry >= 0) {
      comparing.failed++
      const named = () => firsts.get(first) ?? { is: inLater, place: placeOf(seen.stretches, first) }
      keepExample(seen.examples, first, named)
    }
    comparing.failed++
    keepExample(seen.examples, at, () => cellFinding(cells, row, likeEarlier(placeOf(seen.stretches, first))))
  }
}

/** What can be said of rows that are not to be seen again: equal words are taken for equal values. */
function unseen(seen: SeenKeys): { readonly failed: number; readonly examples: readonly Example[] } {
  const { blocks, stretches } = seen
  const repeats = repeatsIn(blocks)
  const examples: Example[] = []
  const to = repeats.from + repeats.marks.length * 8
  for (let at = repeats.from; at < to && examples.length < mostExamples; at++) {
    if (!isRepeated(repeats, at)) continue
    const first = firstLike(blocks, at)
    const place = placeOf(stretches, at)
    const is = first === at ? inLater : likeEarlier(placeOf(stretches, first))
    // No row is at hand that says where on its line the cell begins, so the column is named.
    const where = place.line === undefined ? '' : `column ${JSON.stringify(place.field)}: `
    examples.push({ at, finding: { is: `${where}${is}`, place } })
  }
  return { failed: repeats.rows, examples }
}

/** What is said of the first of equal values. */
export const inLater = 'the same value stands in a later row'

/** What is said of the others. */
export function likeEarlier({ path, row }: Pick<Stretch, 'path' | 'row'>): string {
  return `the same value stands in row ${grouped(row)} of ${path}`
}

function keysIn({ rows, without }: KeyBlock): number {
  return without === undefined ? rows : without.reduce((count, mark) => count + 1 - mark, 0)
}

/** Rows begin on rising lines: if the last begins as many lines after the first as there are rows between, each has one. */
function stretchOf(look: Look, cells: Cells): Stretch {
  const { path, row = 1, line } = cells.place(0)
  const last = cells.place(look.rows - 1).line
  const isEven = line !== undefined && last === line + look.rows - 1
  return { path, field: cells.column.name, first: look.first, row, ...(isEven ? { line } : {}) }
}

function withStretch(stretches: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = stretches.at(-1)
  const apart = next.first - (last?.first ?? 0)
  const goesOn =
    last?.path === next.path &&
    next.row - last.row === apart &&
    (last.line === undefined ? next.line === undefined : next.line === last.line + apart)
  return goesOn ? stretches : [...stretches, next]
}

function placeOf(stretches: readonly Stretch[], at: number) {
  const before = stretches
    .filter(({ first }) => first <= at)
    .toSorted((one, other) => other.first - one.first)
  const { path, field, first, row, line } = before[0] as Stretch
  return { path, ...(line === undefined ? {} : { line: line + at - first }), row: row + at - first, field }
}
