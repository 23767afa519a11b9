import { type Pairs, pairedIn } from './pairs.ts'
import { numberIn } from './prediction.ts'

/** Classes of predictions that are told apart; rarer ones are one class. */
const mostClasses = 50
/** Bins of numbers, by quantiles of both releases' predictions. */
const bins = 10
/** Different numbers up to which each is a class of its own. */
const mostNumbers = 20

/**
 * Sorts predictions into the classes by which a shift is judged: the classes themselves, the rarest together; or bins of
 * numbers, with as many predictions of both releases in each. Both arms are pooled, so that which release said what
 * has no part in the choice.
 * @returns  for each prediction its class, and how many classes there are
 */
export function classesOf(pairs: Pairs): { readonly classes: Int32Array; readonly count: number } {
  const { predictions } = pairs
  const counts = new Float64Array(predictions.length)
  for (const index of pairedIn(pairs)) {
    for (const { codes } of [pairs.stable, pairs.candidate]) {
      const code = codes[index] ?? -1
      if (code >= 0) counts[code] = (counts[code] ?? 0) + 1
    }
  }
  const numbers = predictions.map(numberIn)
  const areNumbers = numbers.length > mostNumbers && numbers.every((number) => !Number.isNaN(number))
  return areNumbers ? binned(numbers, counts) : ranked(counts)
}

function ranked(counts: Float64Array): { readonly classes: Int32Array; readonly count: number } {
  const order = [...counts.keys()].sort(
    (one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || one - other,
  )
  const classes = new Int32Array(counts.length)
  for (const [rank, code] of order.entries()) classes[code] = Math.min(rank, mostClasses - 1)
  return { classes, count: Math.min(counts.length, mostClasses) }
}

function binned(
  numbers: readonly number[],
  counts: Float64Array,
): { readonly classes: Int32Array; readonly count: number } {
  const order = [...numbers.keys()].sort((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0))
  const total = counts.reduce((sum, count) => sum + count, 0)
  const classes = new Int32Array(numbers.length)
  let before = 0
  for (const code of order) {
    classes[code] = total === 0 ? 0 : Math.min(bins - 1, Math.floor((before * bins) / total))
    before += counts[code] ?? 0
  }
  return { classes, count: bins }
}
