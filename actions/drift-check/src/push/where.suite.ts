import { type Chosen, choices, type Row, words } from '@ml-actions/conditions/where/chosen.suite'
import { chanceFrom } from '@ml-actions/engine/chance.suite'
import fc from 'fast-check'
import { fileOf } from './generated.suite.ts'

/** Two sides of a table of which some rows are meant: all rows, those alone, and how they are chosen. */
export interface ChosenCase {
  readonly settings: string
  readonly reference: Side
  readonly current: Side
}

/** One side. */
export interface Side {
  readonly where: string
  readonly all: Uint8Array
  readonly chosen: Uint8Array
}

interface Full extends Row {
  readonly x: number | null
}

const few = <Value>(...values: Value[]) => fc.constantFrom(...values)

/** Both sides by conditions of their own; the second has moved on. */
export const chosenCases: fc.Arbitrary<ChosenCase> = fc
  .record({
    by: fc.tuple(few(...choices), few(...choices)),
    rows: fc.tuple(few(900, 1_500), few(300, 900)),
    nulls: few(0, 0.1),
    moved: few(0, 0.5),
    seed: fc.nat({ max: 2 ** 31 }),
  })
  .map(({ by, rows, nulls, moved, seed }) => {
    const chance = chanceFrom(seed)
    const row = (shift: number): Full => ({
      k: chance() < nulls ? null : (wholes[Math.floor(wholes.length * chance())] ?? null),
      w: chance() < nulls ? null : (words[Math.floor(words.length * chance() ** (1 + shift))] ?? null),
      x: chance() < nulls ? null : chance() + shift,
    })
    const side = (at: 0 | 1) =>
      sideOf(
        by[at],
        Array.from({ length: rows[at] }, () => row(at * moved)),
      )
    const settings = JSON.stringify({ drift: 1, history: { k: 1, n: 1 }, columns: { '*': 'watch' } })
    return { settings, reference: side(0), current: side(1) }
  })

const wholes = [0n, 1n, 2n, 3n, 4n, 5n, 9007199254740992n, 9007199254740993n, 9007199254740994n]

function sideOf({ where, holds }: Chosen, rows: readonly Full[]): Side {
  return { where: whereOf(where), all: tableOf(rows), chosen: tableOf(rows.filter(holds)) }
}

/** The columns of a table are called by their places. */
function whereOf(where: string): string {
  return where.replace(/(?<=[{ ])k(?=:)/g, 'c0').replace(/(?<=[{ ])w(?=:)/g, 'c1')
}

function tableOf(rows: readonly Full[]): Uint8Array {
  return fileOf([
    { element: { type: 'INT64' }, cells: rows.map(({ k }) => k) },
    { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, cells: rows.map(({ w }) => w) },
    { element: { type: 'DOUBLE' }, cells: rows.map(({ x }) => x) },
  ])
}
