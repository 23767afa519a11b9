import { block, f64, go, i32, i64, type Label, type Type, when } from './code.ts'
import { eachValue, entry, readDigits, zero } from './read-digits.ts'
import { routine } from './routine.ts'

const MINUS = 45
const POINT = 46
const ZERO = 48

const variables = {
  starts: 'i32',
  ends: 'i32',
  states: 'i32',
  values: 'i32',
  rows: 'i32',
  powers: 'i32',
  others: 'i32',
  row: 'i32',
  at: 'i32',
  first: 'i32',
  point: 'i32',
  end: 'i32',
  count: 'i32',
  isNegative: 'i32',
  value: 'i64',
  chunk: 'i64',
  digit: 'i32',
  number: 'f64',
} as const satisfies Readonly<Record<string, Type>>

/**
 * Reads cells as doubles: those of at most 15 digits, with or without a point, which are exact quotients (Clinger 1990).
 * The rows of all others are written to `others`, for a slower reader to say what they are.
 * @returns where the list of those rows ends
 */
export const floats = routine(
  'floats',
  { params: ['starts', 'ends', 'states', 'values', 'rows', 'powers', 'others'], variables },
  'i32',
  (v) => {
    const other: Label = { name: 'other' }
    const good: Label = { name: 'good' }
    const one = block(
      good,
      block(
        other,
        v.at(i32.load(entry(v.starts, v.row, 4))),
        v.end(i32.load(entry(v.ends, v.row, 4))),
        // Sixteen characters are enough for fifteen digits and a point; longer ones may overflow the sum of digits.
        go(other, i32.gtu(i32.sub(v.end(), v.at()), i32.of(17))),
        v.isNegative(i32.and(i32.eq(i32.byte(v.at()), i32.of(MINUS)), i32.ltu(v.at(), v.end()))),
        v.at(i32.add(v.at(), v.isNegative())),
        v.first(v.at()),
        v.value(i64.of(0n)),
        readDigits(v),
        v.count(i32.sub(v.at(), v.first())),
        go(other, i32.not(v.count())),
        go(other, i32.and(i32.eq(i32.byte(v.first()), i32.of(ZERO)), i32.gtu(v.count(), i32.of(1)))),
        v.point(v.at()),
        when(i32.ltu(v.at(), v.end()), [
          go(other, i32.ne(i32.byte(v.at()), i32.of(POINT))),
          v.at(i32.add(v.at(), i32.of(1))),
          v.point(v.at()),
          readDigits(v),
          go(other, i32.ltu(v.at(), v.end())),
          go(other, i32.eq(v.at(), v.point())),
          v.count(i32.add(v.count(), i32.sub(v.at(), v.point()))),
        ]),
        go(other, i32.gtu(v.count(), i32.of(15))),
        v.number(
          f64.div(
            f64.fromI64(v.value()),
            f64.load(i32.add(v.powers(), i32.shl(i32.sub(v.at(), v.point()), i32.of(3)))),
          ),
        ),
        when(v.isNegative(), v.number(f64.neg(v.number()))),
        f64.store(entry(v.values, v.row, 8), v.number()),
        go(good),
      ),
      f64.store(entry(v.values, v.row, 8), zero),
      i32.store(v.others(), v.row()),
      v.others(i32.add(v.others(), i32.of(4))),
    )
    return [eachValue(v, one, f64.store(entry(v.values, v.row, 8), zero)), v.others()]
  },
)
