import { block, type Code, f64, go, i32, type Label, type Type, type Variable } from './code.ts'
import { eachValue, entry, invalid, zero } from './read-digits.ts'
import { routine } from './routine.ts'

const MINUS = 45
const daySeconds = 86_400

const variables = {
  starts: 'i32',
  ends: 'i32',
  states: 'i32',
  values: 'i32',
  rows: 'i32',
  monthDays: 'i32',
  row: 'i32',
  at: 'i32',
  digit: 'i32',
  year: 'i32',
  month: 'i32',
  day: 'i32',
  era: 'i32',
} as const satisfies Readonly<Record<string, Type>>

type Variables = Readonly<Record<keyof typeof variables, Variable>>

/** Reads cells as days written `YYYY-MM-DD`, into seconds since 1970-01-01. Always answers 0. */
export const dates = routine(
  'dates',
  { params: ['starts', 'ends', 'states', 'values', 'rows', 'monthDays'], variables },
  'i32',
  (v) => {
    const bad: Label = { name: 'bad' }
    const good: Label = { name: 'good' }
    const one = block(
      good,
      block(
        bad,
        v.at(i32.load(entry(v.starts, v.row, 4))),
        go(bad, i32.ne(i32.sub(i32.load(entry(v.ends, v.row, 4)), v.at()), i32.of(10))),
        go(bad, i32.ne(i32.byte(v.at(), 4), i32.of(MINUS))),
        go(bad, i32.ne(i32.byte(v.at(), 7), i32.of(MINUS))),
        number(v, v.year, [0, 1, 2, 3], bad),
        number(v, v.month, [5, 6], bad),
        number(v, v.day, [8, 9], bad),
        go(bad, i32.not(v.year())),
        go(bad, i32.geu(i32.sub(v.month(), i32.of(1)), i32.of(12))),
        go(bad, i32.geu(i32.sub(v.day(), i32.of(1)), i32.add(daysOfMonth(v), leapDay(v)))),
        f64.store(entry(v.values, v.row, 8), f64.mul(f64.fromI32(days(v)), f64.fromI32(i32.of(daySeconds)))),
        go(good),
      ),
      invalid(v.states, v.row),
      f64.store(entry(v.values, v.row, 8), zero),
    )
    return [eachValue(v, one, f64.store(entry(v.values, v.row, 8), zero)), i32.of(0)]
  },
)

/** Reads the digits at some offsets. */
function number(v: Variables, into: Variable, offsets: readonly number[], bad: Label): Code {
  return [
    into(i32.of(0)),
    offsets.map((offset) => [
      v.digit(i32.sub(i32.byte(v.at(), offset), i32.of(48))),
      go(bad, i32.geu(v.digit(), i32.of(10))),
      into(i32.add(i32.mul(into(), i32.of(10)), v.digit())),
    ]),
  ]
}

function daysOfMonth(v: Variables): Code {
  return i32.byte(i32.add(v.monthDays(), v.month()))
}

function leapDay(v: Variables): Code {
  const divides = (by: number) => i32.not(i32.remu(v.year(), i32.of(by)))
  const isLeap = i32.and(divides(4), i32.or(i32.not(divides(100)), divides(400)))
  return i32.and(i32.eq(v.month(), i32.of(2)), isLeap)
}

/** Days since 1970-01-01 of a year, month and day (Hinnant 2013, days_from_civil): see `types/instant.ts`. */
function days(v: Variables): Code {
  const shifted = i32.sub(v.year(), i32.ltu(v.month(), i32.of(3)))
  const march = i32.remu(i32.add(v.month(), i32.of(9)), i32.of(12))
  const dayOfYear = i32.divu(i32.add(i32.mul(march, i32.of(153)), i32.of(2)), i32.of(5))
  const leaps = (by: number) => i32.divu(v.era(), i32.of(by))
  const whole = [v.era(shifted), i32.mul(v.era(), i32.of(365))]
  const years = i32.add(i32.sub(i32.add(whole, leaps(4)), leaps(100)), leaps(400))
  return i32.sub(i32.add(i32.add(years, dayOfYear), v.day()), i32.of(719_468 + 1))
}
