import { digitsOf } from './exactly.ts'
import { type Scalar, typeOf } from './expression.ts'

/** More digits leave no room for one more in the decimals of engines. */
const mostDigits = 37

/**
 * Adds whole numbers and decimals of a row as decimals that hold every such sum, so that no engine rounds or overflows.
 * @param less  what is taken from the sum
 * @returns undefined where such a decimal has more digits than engines keep, or something else is added
 */
export function added(of: readonly [Scalar, ...Scalar[]], less?: Scalar): Scalar | undefined {
  const all = less === undefined ? of : [...of, less]
  const digits = all.map((one) => digitsOf(typeOf(one)))
  const known = digits.filter((one) => one !== undefined)
  if (known.length < digits.length) return undefined
  const scale = Math.max(...known.map((one) => one.scale))
  const whole = Math.max(...known.map((one) => one.whole)) + String(all.length).length
  const type = { is: 'decimal', precision: whole + scale, scale } as const
  if (type.precision > mostDigits) return undefined
  return { is: 'added', of, type, ...(less === undefined ? {} : { less }) }
}
