import type { Pair } from '@ml-actions/metrics/pair'
import { isNumeric } from '@ml-actions/metrics/predictions'
import { nameOf } from '@ml-actions/metrics/slice'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Table } from '@ml-actions/verdict/verdict'
import { classOf, idOf, slicesAt } from './named-row.ts'
import type { ReportTable } from './table.ts'

/** How many rows, and how many slices, are named. */
const most = { rows: 10, slices: 10 } as const

/** The rows on which the two models part: how many, in which slices, and the first that broke. */
export const broken = {
  name: 'broken',
  summary:
    'Rows that were right with the baseline and are wrong now: how many, in which slices, the first of them.',
  of({ evidence: { pair } }) {
    // Rows that were counted together have no names.
    if (pair?.candidate.isCounted) return []
    if (pair === undefined || isNumeric(pair.candidate.task) || pair.candidate.rows === 0) return []
    const { predictions } = pair.candidate
    if (predictions === undefined || pair.baseline.predictions === undefined) return []
    const parted = partedIn(pair)
    return [churn(parted, pair.candidate.rows), ...concentration(parted, pair), ...firstRows(parted, pair)]
  },
} as const satisfies ReportTable

/** Rows whose predictions differ, in order. */
export interface Parted {
  readonly changed: number
  readonly fixed: readonly number[]
  readonly broken: readonly number[]
}

/** Finds the rows on which two models part. */
export function partedIn({ candidate, baseline }: Pair): Parted {
  const [fixed, broken]: [number[], number[]] = [[], []]
  let changed = 0
  for (let row = 0; row < candidate.rows; row++) {
    const [now, before, label] = [
      candidate.predictions?.[row],
      baseline.predictions?.[row],
      candidate.labels[row],
    ]
    if (now === before) continue
    changed += 1
    if (now === label) fixed.push(row)
    else if (before === label) broken.push(row)
  }
  return { changed, fixed, broken }
}

function churn({ changed, fixed, broken }: Parted, rows: number): Table {
  const share = numberInWords((100 * changed) / rows, 1)
  const cells = [
    `${numberInWords(changed, 0)} (${share}%)`,
    numberInWords(fixed.length, 0),
    numberInWords(broken.length, 0),
  ]
  return { title: 'Predictions that changed', columns: ['Changed', 'Fixed', 'Broken'], rows: [cells] }
}

/** Slices with more broken rows than their part of all rows would have, by how many more. */
function concentration({ fixed, broken }: Parted, { candidate }: Pair): readonly Table[] {
  if (broken.length === 0) return []
  const lines = [...candidate.slices].flatMap(([column, { names, codes }]) => {
    const count = (rows: Iterable<number>) => {
      const counts = new Float64Array(names.length)
      for (const row of rows) bump(counts, codes[row] ?? -1)
      return counts
    }
    const [ofBroken, ofFixed, ofAll] = [count(broken), count(fixed), count(codes.keys())]
    return names.map((value, code) => {
      const [lost = 0, won = 0, all = 0] = [ofBroken[code], ofFixed[code], ofAll[code]]
      return {
        slice: nameOf({ column, value }),
        lost,
        won,
        all,
        more: lost - (broken.length * all) / candidate.rows,
      }
    })
  })
  const shown = lines
    .filter(({ more, lost, all }) => more > 0 && lost > 1 && all < candidate.rows)
    .toSorted((one, other) => other.more - one.more || (one.slice < other.slice ? -1 : 1))
    .slice(0, most.slices)
  if (shown.length === 0) return []
  return [
    {
      title: `Where rows broke: slices with more than their part of the ${numberInWords(broken.length, 0)}`,
      columns: ['Slice', 'Broken', 'Fixed', 'Rows'],
      rows: shown.map(({ slice, lost, won, all }) => [
        slice,
        ...[lost, won, all].map((each) => numberInWords(each, 0)),
      ]),
    },
  ]
}

function bump(counts: Float64Array, code: number): void {
  counts[code] = (counts[code] ?? 0) + 1
}

/** The first rows that broke, as somebody would look them up. */
function firstRows({ broken }: Parted, { candidate, baseline }: Pair): readonly Table[] {
  if (broken.length === 0) return []
  const rows = broken
    .slice(0, most.rows)
    .map((row) => [
      idOf(candidate, row),
      classOf(candidate, candidate.labels[row]),
      classOf(baseline, baseline.predictions?.[row]),
      classOf(candidate, candidate.predictions?.[row]),
      ...slicesAt(candidate, row),
    ])
  const title =
    broken.length > rows.length
      ? `The first ${rows.length} of ${numberInWords(broken.length, 0)} rows that broke`
      : 'The rows that broke'
  return [{ title, columns: ['Id', 'True', 'Baseline', 'Candidate', ...candidate.slices.keys()], rows }]
}
