import type { ColumnType } from './column.ts'
import { type Literal, type Operator, type Predicate, present, type Scalar, typeOf } from './expression.ts'

/** A fraction; the denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** The types whose values are whole numbers of one unit: a part of a decimal, a day, a part of a second. */
export type Counting = Extract<ColumnType, { readonly is: 'integer' | 'decimal' | 'date' | 'datetime' }>

/**
 * Compares a column that counts something (whole numbers, parts of a decimal, days, parts of a second) with an exact
 * value: with the nearest one that the column can hold, so that no engine brings the two to a type that rounds.
 * @param value  a number, or nanoseconds since 1970-01-01T00:00:00
 */
export function compareExactly(left: Scalar, operator: Operator, value: Fraction): Predicate {
  const type = typeOf(left) as Counting
  const scaled = value.numerator * perUnit(type).numerator
  const divisor = value.denominator * perUnit(type).denominator
  const floor = floorOf(scaled, divisor)
  const isWhole = floor * divisor === scaled
  if (operator === '=' && !isWhole) return { is: 'never' }
  const next = isWhole ? floor : floor + 1n
  return compareUnits(left, operator, operator === '>=' || operator === '<' ? next : floor)
}

/**
 * Compares a column that counts units with a number of them. It is compared with what its type can hold first: beyond
 * that, the answer is known.
 */
export function compareUnits(left: Scalar, operator: Operator, at: bigint): Predicate {
  const type = typeOf(left) as Counting
  const [least, most] = endsOf(type)
  if (at < least || at > most) {
    const isAbove = at > most
    const holds = operator === '=' ? false : operator.startsWith('<') ? isAbove : !isAbove
    return holds ? present(left) : { is: 'never' }
  }
  return { is: 'compare', left, operator, right: literalOf(type, at) }
}

/**
 * Finds the least number of units that a type can hold and that reaches something; one more than it can hold where none does.
 * @param reaches  false up to some number of units, and true from there on
 */
export function leastUnits(type: Counting, reaches: (units: bigint) => boolean): bigint {
  const [least, most] = endsOf(type)
  let [low, high] = [least, most + 1n]
  while (low < high) {
    // Shifting rounds down, also below 0.
    const middle = (low + high) >> 1n
    if (reaches(middle)) high = middle
    else low = middle + 1n
  }
  return low
}

/** Writes a number of units as a value of a type. */
export function literalOf(type: Counting, value: bigint): Literal {
  switch (type.is) {
    case 'integer':
      return { is: 'integer', value }
    case 'decimal':
      return { is: 'decimal', unscaled: value, precision: type.precision, scale: type.scale }
    default:
      return { is: 'units', value, type }
  }
}

/** How many units of the column one of the value is. */
export function perUnit(type: Counting): Fraction {
  switch (type.is) {
    case 'integer':
      return { numerator: 1n, denominator: 1n }
    case 'decimal':
      return { numerator: 10n ** BigInt(type.scale), denominator: 1n }
    case 'date':
      return { numerator: 1n, denominator: 86_400n * 1_000_000_000n }
    case 'datetime':
      return { numerator: type.perSecond, denominator: 1_000_000_000n }
  }
}

/** The least and the greatest number of units that a type can hold. */
export function endsOf(type: Counting): readonly [least: bigint, most: bigint] {
  switch (type.is) {
    case 'integer': {
      const span = 1n << BigInt(type.bits)
      return type.signed ? [-span / 2n, span / 2n - 1n] : [0n, span - 1n]
    }
    case 'decimal': {
      const most = 10n ** BigInt(type.precision) - 1n
      return [-most, most]
    }
    case 'date':
      return [-(2n ** 31n), 2n ** 31n - 1n]
    case 'datetime': {
      const parts = type.wide === true ? type.perSecond / 1_000_000n : 1n
      return [-(2n ** 63n) * parts, 2n ** 63n * parts - 1n]
    }
  }
}

function floorOf(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient
}

/** Whether engines compare columns of two types by value: both are brought to one type that holds the values of either. */
export function comparable(one: ColumnType, other: ColumnType): boolean {
  if (one.is === 'datetime' && other.is === 'datetime')
    return one.perSecond === other.perSecond && one.zoned === other.zoned
  const [left, right] = [digitsOf(one), digitsOf(other)]
  if (left === undefined || right === undefined)
    return one.is === other.is && ['float', 'text', 'bool', 'date', 'binary'].includes(one.is)
  const scale = Math.max(left.scale, right.scale)
  return Math.max(left.whole, right.whole) + scale <= 38
}

/** How many digits a number has at most before its point, and after it; undefined for what is no exact number. */
export function digitsOf(type: ColumnType): { readonly whole: number; readonly scale: number } | undefined {
  if (type.is === 'decimal') return { whole: type.precision - type.scale, scale: type.scale }
  return type.is === 'integer' && type.bits <= 64 ? { whole: 20, scale: 0 } : undefined
}
