import { readdirSync, readFileSync } from 'node:fs'
import { calls } from './calls.ts'

/** Holds one expected number beside ours. */
export interface Comparison {
  /** The oracle file, the call and where in its answer the number stands. */
  readonly where: string
  readonly expected: unknown
  readonly actual: unknown
  /** Relative difference; absolute where 0 is expected. */
  readonly difference: number
  /** The same over what is tolerated; above 1 the two disagree. */
  readonly strain: number
  /** Whether the expected number was published rounded, so that its difference is mostly that rounding. */
  readonly rounded: boolean
}

interface Case {
  readonly call: string
  readonly with: readonly unknown[]
  readonly gives: unknown
  readonly decimals?: number
}

/** The names of the oracle files. */
export const oracles: readonly string[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))

/**
 * Compares every number of an oracle file with what the package answers.
 *
 * `node packages/stats/oracles/compare.ts` prints how many there are in all and the largest difference.
 */
export function compare(name: string): readonly Comparison[] {
  const oracle = JSON.parse(readFileSync(`${import.meta.dirname}/${name}.json`, 'utf8'))
  return oracle.cases.flatMap((one: Case) => compareCase(name, one, oracle.relative))
}

function compareCase(file: string, one: Case, relative: number): readonly Comparison[] {
  const call = calls[one.call]
  if (call === undefined) throw new Error(`no call "${one.call}" in calls.ts`)
  const where = `${file}: ${one.call}(${JSON.stringify(one.with).slice(1, -1)})`
  return compareValue(
    where,
    { expected: one.gives, actual: call(...(one.with as never[])) },
    (expected, actual) => {
      const gap = actual === expected ? 0 : Math.abs(actual - expected)
      const difference = expected === 0 || gap === 0 ? gap : gap / Math.abs(expected)
      // A zero that rounding misses is still a zero when the numbers it came from are of order 1.
      const allowed = expected === 0 ? Math.min(relative, 1e-13) : relative * Math.abs(expected)
      const tolerated = one.decimals === undefined ? allowed : 0.5000001 * 10 ** -one.decimals
      return { difference, strain: gap === 0 ? 0 : gap / tolerated, rounded: one.decimals !== undefined }
    },
  )
}

/** Walks through an expected value; what it does not name is not compared. */
function compareValue(
  where: string,
  { expected, actual }: { readonly expected: unknown; readonly actual: unknown },
  judge: (expected: number, actual: number) => Pick<Comparison, 'difference' | 'strain' | 'rounded'>,
): readonly Comparison[] {
  if (typeof expected === 'object' && expected !== null) {
    return Object.entries(expected).flatMap(([key, inner]) =>
      compareValue(`${where}.${key}`, { expected: inner, actual: Object(actual)[key] }, judge),
    )
  }
  const number = typeof expected === 'string' ? Number(expected) : expected
  if (typeof number !== 'number' || typeof actual !== 'number' || Number.isNaN(actual)) {
    return [
      {
        where,
        expected,
        actual,
        difference: Number.POSITIVE_INFINITY,
        strain: Number.POSITIVE_INFINITY,
        rounded: false,
      },
    ]
  }
  return [{ where, expected, actual, ...judge(number, actual) }]
}

if (import.meta.main) {
  const all = oracles.flatMap(compare)
  const inFull = all.filter((one) => !one.rounded)
  const largest = inFull.reduce((most, one) => (one.difference > most.difference ? one : most))
  console.log(
    `oracle numbers: ${all.length}, out of tolerance: ${all.filter((one) => one.strain > 1).length}`,
  )
  console.log(`${inFull.length} in full: largest relative difference ${largest.difference.toExponential(1)}`)
  console.log(`  ${largest.where.slice(0, 100)}: ${largest.expected}, ours ${largest.actual}`)
  console.log(
    `${all.length - inFull.length} as published: all within half a unit of the last decimal printed`,
  )
}
