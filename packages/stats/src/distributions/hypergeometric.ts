import { inDomain } from '../domain.ts'
import { binomialPmf } from './binomial.ts'

/** Rows, how many of them are marked, and how many are drawn without putting any back. */
export interface Urn {
  readonly rows: number
  readonly marked: number
  readonly drawn: number
}

/**
 * Probability that at least `count` of the drawn rows are marked.
 *
 * One term by Loader (2000), as three binomial ones, which keeps its digits for millions of rows; the others by their
 * ratios, from that one outwards on the side where they fall.
 * @param urn  whole numbers, with 0 < drawn < rows and 0 ≤ marked ≤ rows
 * @example  hypergeometricSurvival(2, { rows: 10, marked: 3, drawn: 4 }) // → 0.3333333
 */
export function hypergeometricSurvival(count: number, urn: Urn): number {
  const { rows, marked, drawn } = urn
  inDomain(drawn > 0 && drawn < rows, 'a draw of some rows and not of all')
  inDomain(marked >= 0 && marked <= rows, 'marked rows from 0 to all')
  if (count <= Math.max(0, drawn - (rows - marked))) return 1
  if (count > Math.min(marked, drawn)) return 0
  if (count > (drawn * marked) / rows) return Math.min(1, upwards(count, urn))
  // The rows that are not marked tell the same from the other side.
  const others = { rows, marked: rows - marked, drawn }
  return Math.max(0, 1 - upwards(drawn - count + 1, others))
}

/** Sums the terms from one on, which is above the mean: each is a smaller part of the one before. */
function upwards(from: number, { rows, marked, drawn }: Urn): number {
  let term = termOf(from, { rows, marked, drawn })
  let sum = term
  for (let count = from; count < Math.min(marked, drawn) && term > sum * 1e-17; count++) {
    term *= ((marked - count) * (drawn - count)) / ((count + 1) * (rows - marked - drawn + count + 1))
    sum += term
  }
  return sum
}

function termOf(count: number, { rows, marked, drawn }: Urn): number {
  const p = drawn / rows
  return (
    (binomialPmf(count, marked, p) * binomialPmf(drawn - count, rows - marked, p)) /
    binomialPmf(drawn, rows, p)
  )
}
