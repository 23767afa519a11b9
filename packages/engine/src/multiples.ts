import { type Counting, compareUnits, endsOf, type Fraction, literalOf, perUnit } from './exactly.ts'
import { type Predicate, present, type Scalar, typeOf } from './expression.ts'

/**
 * Asks whether a whole number or a decimal is a whole multiple of an exact value above 0: whether its digits, as one whole
 * number, are one of the least number of them that is. So nothing is scaled, and nothing can overflow.
 */
export function multipleOf(of: Scalar, unit: Fraction): Predicate {
  const type = typeOf(of) as Counting
  const whole = perUnit(type).numerator * unit.numerator
  const by = whole / commonDivisor(whole, unit.denominator)
  const [, most] = endsOf(type)
  if (by === 1n) return present(of)
  if (by <= most) return { is: 'multiple', of, by: literalOf(type, by), zero: literalOf(type, 0n) }
  // Of numbers of 64 bits the least is one further from 0 than the greatest.
  return { is: 'any', of: [0n, -by].map((one) => compareUnits(of, '=', one)) }
}

function commonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : commonDivisor(other, one % other)
}
