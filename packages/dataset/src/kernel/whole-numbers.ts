import {
  block,
  type Code,
  f64,
  go,
  i32,
  i64,
  type Label,
  loop,
  type Type,
  type Variable,
  when,
} from './code.ts'
import { eachValue, entry, invalid, readDigits } from './read-digits.ts'
import { routine } from './routine.ts'

const MINUS = 45
const ZERO = 48

const variables = {
  starts: 'i32',
  ends: 'i32',
  states: 'i32',
  values: 'i32',
  rows: 'i32',
  low: 'i64',
  high: 'i64',
  row: 'i32',
  at: 'i32',
  first: 'i32',
  end: 'i32',
  isNegative: 'i32',
  value: 'i64',
  chunk: 'i64',
  digit: 'i32',
  isWide: 'i32',
} as const satisfies Readonly<Record<string, Type>>

/** The most digits that this routine reads: as many as the largest number of 64 bits with a sign has. */
const mostDigits = 19

/**
 * Reads cells as whole numbers from `low` to `high`, which lie within 64 bits with a sign.
 * @returns 0: the values are doubles, each exact; 1: some are beyond 2^53, and all are 64-bit numbers
 */
export const wholeNumbers = routine(
  'wholeNumbers',
  { params: ['starts', 'ends', 'states', 'values', 'rows', 'low', 'high'], variables },
  'i32',
  (v) => {
    const bad: Label = { name: 'bad' }
    const good: Label = { name: 'good' }
    const length = i32.sub(v.end(), v.first())
    const one = block(
      good,
      block(
        bad,
        v.at(i32.load(entry(v.starts, v.row, 4))),
        v.end(i32.load(entry(v.ends, v.row, 4))),
        v.isNegative(i32.eq(i32.byte(v.at()), i32.of(MINUS))),
        v.isNegative(i32.and(v.isNegative(), i32.ltu(v.at(), v.end()))),
        v.at(i32.add(v.at(), v.isNegative())),
        v.first(v.at()),
        go(bad, i32.geu(v.at(), v.end())),
        go(bad, i32.gtu(length, i32.of(mostDigits))),
        go(bad, i32.and(i32.eq(i32.byte(v.at()), i32.of(ZERO)), i32.gtu(length, i32.of(1)))),
        v.value(i64.of(0n)),
        readDigits(v),
        go(bad, i32.ltu(v.at(), v.end())),
        // Nineteen digits may pass 2^63; as an unsigned number they still have their size.
        go(bad, i64.gtu(v.value(), i64.add(i64.of(2n ** 63n - 1n), i64.extend(v.isNegative())))),
        when(v.isNegative(), v.value(i64.sub(i64.of(0n), v.value()))),
        go(bad, i64.lts(v.value(), v.low())),
        go(bad, i64.gts(v.value(), v.high())),
        v.isWide(
          i32.or(v.isWide(), i64.gtu(i64.add(v.value(), i64.of(2n ** 53n - 1n)), i64.of(2n ** 54n - 2n))),
        ),
        i64.store(entry(v.values, v.row, 8), v.value()),
        go(good),
      ),
      invalid(v.states, v.row),
      i64.store(entry(v.values, v.row, 8), i64.of(0n)),
    )
    return [
      eachValue(v, one, i64.store(entry(v.values, v.row, 8), i64.of(0n))),
      when(i32.not(v.isWide()), [
        eachRow(
          v.row,
          v.rows,
          f64.store(entry(v.values, v.row, 8), f64.fromI64(i64.load(entry(v.values, v.row, 8)))),
        ),
      ]),
      v.isWide(),
    ]
  },
)

function eachRow(row: Variable, rows: Variable, body: Code): Code {
  const all: Label = { name: 'all' }
  return [
    row(i32.of(0)),
    loop(all, when(i32.ltu(row(), rows()), [body, row(i32.add(row(), i32.of(1))), go(all)])),
  ]
}
