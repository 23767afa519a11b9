import { type Code, f64, go, i32, i64, type Label, loop, type Variable, when } from './code.ts'

/** What reading digits needs: the value so far, the next byte's address, the end, and a word to look at. */
export interface DigitVariables {
  readonly value: Variable
  readonly at: Variable
  readonly end: Variable
  readonly chunk: Variable
  readonly digit: Variable
}

/**
 * Reads digits into `value` up to `end` or the first byte that is none. Eight are taken at once where there are as many
 * (Lemire 2018, "Quickly parsing eight digits").
 */
export function readDigits({ value, at, end, chunk, digit }: DigitVariables): Code {
  const eight: Label = { name: 'eight' }
  const one: Label = { name: 'one' }
  const others = i64.and(
    i64.or(i64.add(chunk(), i64.of(0x4646464646464646n)), i64.sub(chunk(), i64.of(0x3030303030303030n))),
    i64.of(-0x7f7f7f7f7f7f7f80n),
  )
  const pairs = (mask: bigint, times: bigint, shift: bigint) =>
    chunk(i64.shru(i64.mul(i64.and(chunk(), i64.of(mask)), i64.of(times)), i64.of(shift)))
  return [
    loop(
      eight,
      when(i32.leu(i32.add(at(), i32.of(8)), end()), [
        chunk(i64.load(at())),
        when(i64.isZero(others), [
          pairs(0x0f0f0f0f0f0f0f0fn, 2561n, 8n),
          pairs(0x00ff00ff00ff00ffn, 6553601n, 16n),
          pairs(0x0000ffff0000ffffn, 42949672960001n, 32n),
          value(i64.add(i64.mul(value(), i64.of(100_000_000n)), chunk())),
          at(i32.add(at(), i32.of(8))),
          go(eight),
        ]),
      ]),
    ),
    loop(
      one,
      when(i32.ltu(at(), end()), [
        digit(i32.sub(i32.byte(at()), i32.of(48))),
        when(i32.ltu(digit(), i32.of(10)), [
          value(i64.add(i64.mul(value(), i64.of(10n)), i64.extend(digit()))),
          at(i32.add(at(), i32.of(1))),
          go(one),
        ]),
      ]),
    ),
  ]
}

/** Goes through the rows of a column, with those that hold a value. */
export function eachValue(
  v: { readonly row: Variable; readonly rows: Variable; readonly states: Variable },
  body: Code,
  otherwise: Code,
): Code {
  const all: Label = { name: 'rows' }
  return [
    v.row(i32.of(0)),
    loop(
      all,
      when(i32.ltu(v.row(), v.rows()), [
        when(i32.not(i32.byte(i32.add(v.states(), v.row()))), body, otherwise),
        v.row(i32.add(v.row(), i32.of(1))),
        go(all),
      ]),
    ),
  ]
}

/** The address of a row's entry of so many bytes, a power of two. */
export function entry(list: Variable, row: Variable, bytes: 4 | 8): Code {
  return i32.add(list(), i32.shl(row(), i32.of(bytes === 4 ? 2 : 3)))
}

/** Marks a row as not of the type. */
export function invalid(states: Variable, row: Variable): Code {
  return i32.storeByte(i32.add(states(), row()), i32.of(2))
}

/** A double that is 0. */
export const zero: Code = f64.fromI32(i32.of(0))
