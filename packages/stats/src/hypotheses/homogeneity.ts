import { chiSquareSurvival } from '../distributions/chi-square.ts'
import { inDomain } from '../domain.ts'

/** The answer of a test of homogeneity; nothing is tested where fewer than two bins are left. */
export interface Homogeneity {
  /** The counts as they were tested: rare bins put together. */
  readonly table: readonly [reference: readonly number[], current: readonly number[]]
  readonly tested?: {
    /** Pearson's statistic, without correction for continuity. */
    readonly statistic: number
    /** Degrees of freedom: bins of the table less one. */
    readonly degrees: number
    readonly p: number
    /** The likelihood-ratio statistic of the same table, and its p. */
    readonly g: number
    readonly gP: number
  }
}

/** The least expected count of a bin for which the chi-square distribution is good. */
const leastExpected = 5

/**
 * Chi-square test that two samples lie in their bins in the same shares.
 *
 * Pearson (1900), Phil. Mag. (5) 50:157–175; Cochran (1954), Biometrics 10:417–451 for expected counts of at least 5:
 * the bins whose smaller expected count is less are put together into one, and if that one is still too rare, it joins
 * the smallest bin that was kept, the first of several.
 * @param reference  counts by bin, at least one above 0
 * @param current    counts by bin, as many, at least one above 0
 * @example  homogeneity([50, 50], [5, 95]).tested?.p // → 1.03e-12
 */
export function homogeneity(reference: readonly number[], current: readonly number[]): Homogeneity {
  inDomain(reference.length === current.length, 'two samples of the same bins')
  const bins = pooled(
    reference.map((count, bin): Bin => [count, current[bin] as number]).filter(([r, c]) => r + c > 0),
  )
  const table = [bins.map(([r]) => r), bins.map(([, c]) => c)] as const
  if (bins.length < 2) return { table }
  const rows = totals(bins)
  const cells = bins.flatMap((bin) => {
    const expected = expectedOf(bin, rows)
    return bin.map((observed, row) => ({ observed, expected: expected[row] as number }))
  })
  const statistic = cells.reduce(
    (sum, { observed, expected }) => sum + (observed - expected) ** 2 / expected,
    0,
  )
  const g =
    2 *
    cells.reduce(
      (sum, { observed, expected }) => sum + (observed === 0 ? 0 : observed * Math.log(observed / expected)),
      0,
    )
  const degrees = bins.length - 1
  const p = chiSquareSurvival(statistic, degrees)
  return {
    table,
    tested: { statistic, degrees, p, g: Math.max(0, g), gP: chiSquareSurvival(Math.max(0, g), degrees) },
  }
}

type Bin = readonly [reference: number, current: number]

function pooled(bins: readonly Bin[]): readonly Bin[] {
  const rows = totals(bins)
  const isRare = (bin: Bin) => Math.min(...expectedOf(bin, rows)) < leastExpected
  const kept = bins.filter((bin) => !isRare(bin))
  const rare = bins.filter(isRare)
  if (rare.length === 0) return kept
  const rest = totals(rare)
  if (kept.length === 0 || !isRare(rest)) return [...kept, rest]
  const size = ([r, c]: Bin) => r + c
  const smallest = kept.reduce((least, bin, at) => (size(bin) < size(kept[least] as Bin) ? at : least), 0)
  return kept.map((bin, at) => (at === smallest ? totals([bin, rest]) : bin))
}

function totals(bins: readonly Bin[]): Bin {
  return [bins.reduce((sum, [r]) => sum + r, 0), bins.reduce((sum, [, c]) => sum + c, 0)]
}

function expectedOf([r, c]: Bin, [allR, allC]: Bin): Bin {
  const share = (r + c) / (allR + allC)
  return [share * allR, share * allC]
}
