import { descending } from './order.ts'
import type { Examples } from './predictions.ts'
import type { Statistic } from './statistic.ts'

/** The area under the curve of the positive class. */
export function areaOf({ labels, rows, positive, scores }: Examples): Statistic {
  return meanArea([curveOf(labels, scores as Float64Array, positive)], rows, false)
}

/** Mean of the areas under the curves of each class against the rest, each weighing the same or as often as it is true. */
export function oneAgainstRest({ labels, rows, classScores }: Examples, byPrevalence: boolean): Statistic {
  const curves = (classScores as readonly Float64Array[]).map((scores, code) => curveOf(labels, scores, code))
  return meanArea(curves, rows, byPrevalence)
}

function meanArea(
  curves: readonly ReturnType<typeof curveOf>[],
  rows: number,
  byPrevalence: boolean,
): Statistic {
  const mean = (times?: ArrayLike<number>) => {
    let [sum, weights] = [0, 0]
    for (const curve of curves) {
      const { area, positives } = curve.at(times)
      if (area === undefined) return undefined
      const weight = byPrevalence ? positives : 1
      sum += weight * area
      weights += weight
    }
    return sum / weights
  }
  const value = mean() as number
  const influence = () => {
    const adds = new Float64Array(rows)
    for (const curve of curves) {
      const seen = curve.at()
      const [area, positives] = [seen.area as number, seen.positives]
      const weight = byPrevalence ? positives / rows : 1 / curves.length
      curve.placements((row, isPositive, placement) => {
        const own = (rows / (isPositive ? positives : rows - positives)) * (placement - area)
        const byRate = byPrevalence && isPositive ? area - value : 0
        adds[row] = (adds[row] as number) + weight * own + byRate
      })
    }
    return adds
  }
  return { value, n: rows, weighted: mean, influence }
}

/** The area under one class's curve, for any weights of the rows. */
function curveOf(labels: Float64Array, scores: Float64Array, code: number) {
  const { rows, ends } = descending(scores)
  const at = (times?: ArrayLike<number>) => {
    let [above, negatives, won, next] = [0, 0, 0, 0]
    for (const end of ends) {
      let [tied, lower] = [0, 0]
      for (; next < end; next++) {
        const row = rows[next] as number
        const weight = times?.[row] ?? 1
        if (labels[row] === code) tied += weight
        else lower += weight
      }
      won += lower * (above + tied / 2)
      above += tied
      negatives += lower
    }
    return { area: above === 0 || negatives === 0 ? undefined : won / (above * negatives), positives: above }
  }
  /** Tells each row's share of rows of the other kind that it is on the right side of. */
  const placements = (take: (row: number, isPositive: boolean, placement: number) => void) => {
    const { positives } = at()
    const others = rows.length - positives
    let [above, over, start] = [0, 0, 0]
    for (const end of ends) {
      let tied = 0
      for (let next = start; next < end; next++) tied += labels[rows[next] as number] === code ? 1 : 0
      const lower = end - start - tied
      for (let next = start; next < end; next++) {
        const row = rows[next] as number
        const isPositive = labels[row] === code
        take(row, isPositive, isPositive ? 1 - (over + lower / 2) / others : (above + tied / 2) / positives)
      }
      above += tied
      over += lower
      start = end
    }
  }
  return { at, placements }
}
