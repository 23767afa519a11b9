import type { Estimate } from '@ml-actions/metrics/estimate'
import type { Quantity } from '@ml-actions/verdict/quantity'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Absent, Reading } from '../evidence/reading.ts'
import type { View } from '../evidence/view.ts'

/**
 * Prints numbers with as many decimals as keep different ones apart: three for numbers below 10, fewer for larger ones.
 * @example  inWords([0.88, 0.8796]) // → ['0.8800', '0.8796']
 */
export function inWords(numbers: readonly number[], signed = false): readonly string[] {
  const size = Math.max(...numbers.map(Math.abs))
  const whole = size === 0 ? 0 : Math.floor(Math.log10(size))
  const first = whole >= 0 ? Math.max(0, 3 - whole) : whole < -2 ? 1 - whole : 3
  for (let decimals = first; decimals < 9; decimals++) {
    const words = numbers.map((number) => numberInWords(number, decimals, signed))
    if (apart(numbers, words)) return words
  }
  return numbers.map((number) => numberInWords(number, 9, signed))
}

function apart(numbers: readonly number[], words: readonly string[]): boolean {
  return numbers.every((number, at) => {
    const other = words.indexOf(words[at] ?? '')
    return Math.abs(number - (numbers[other] ?? number)) <= 1e-12 * Math.abs(number)
  })
}

/**
 * Prints a value beside others so that different ones are told apart; a count, which is exact, without decimals.
 */
export function valueInWords(reading: Exclude<Reading, Absent>, others: readonly number[] = []): string {
  if (isCount(reading)) return numberInWords(reading.value, 0)
  return inWords([reading.value, ...others])[0] ?? ''
}

/** Whether a value is known to be the whole number that it is. */
export function isCount(reading: Reading): boolean {
  return reading.is === 'point' && reading.exact === true && Number.isInteger(reading.value)
}

/** Prints one number. */
export function number(value: number, signed = false): string {
  return inWords([value], signed)[0] ?? ''
}

/** Prints a number as its author wrote it, as far as a double keeps it. */
export function limitInWords(value: number, signed = false): string {
  const text = String(Math.abs(value))
  return value < 0 ? `−${text}` : signed ? `+${text}` : text
}

/**
 * Prints the size of a change: in points for a share.
 * @example  amount(0.05, true) // → '5.0 points'
 */
export function amount(change: number, share: boolean): string {
  const size = Math.abs(change)
  if (!share) return number(size)
  const points = 100 * size
  return `${numberInWords(points, points !== 0 && points < 0.1 ? 2 : 1)} points`
}

/**
 * Prints a margin: `1-point` for a share, the number otherwise.
 * @example  marginInWords(0.01, true) // → '1 point'
 */
export function marginInWords(margin: number, share: boolean): string {
  if (!share) return limitInWords(margin)
  const points = Number((100 * margin).toPrecision(12))
  return points === 1 ? '1 point' : `${points} points`
}

/** Prints a count of rows to two digits, as an estimate is: `about 5,600`. */
export function aboutRows(rows: number): string {
  if (rows < 100) return `${Math.ceil(rows)}`
  const unit = 10 ** (Math.floor(Math.log10(rows)) - 1)
  return `about ${numberInWords(Math.ceil(rows / unit) * unit, 0)}`
}

/** Turns a reading into a quantity, with the two-sided interval whose ends are the rule's one-sided bounds. */
export function quantityOf(reading: Reading, tail: number): Quantity {
  if (reading.is === 'absent') return { value: null }
  if (reading.is === 'point') return { value: reading.value }
  const [low, high] = reading.within(tail)
  return {
    value: reading.value,
    low: finite(low),
    high: finite(high),
    level: Number((1 - 2 * tail).toPrecision(12)),
    ...(reading.n === undefined ? {} : { n: reading.n }),
    method: reading.method,
  }
}

/** Prints an interval: `[+0.004, +0.037]`; empty for a reading that has none. */
export function intervalInWords(reading: Reading, tail: number, signed = false): string {
  if (reading.is !== 'estimate') return ''
  const [low = '', high = ''] = inWords([...reading.within(tail)], signed)
  return ` [${low}, ${high}]`
}

/** Says how many rows a reading rests on. */
export function rowsIn(reading: Reading, view: View): string {
  if (reading.is !== 'estimate') return `${numberInWords(view.rows, 0)} rows`
  return `${numberInWords(reading.n ?? view.rows, 0)} ${reading.unit ?? 'rows'}`
}

/** What a reading counts, where it is not rows. */
export function unitOf({ unit }: Pick<Estimate, 'unit'>): Pick<Estimate, 'unit'> {
  return unit === undefined ? {} : { unit }
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null
}
