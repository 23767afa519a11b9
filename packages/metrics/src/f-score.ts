import type { PerClass } from './per-class.ts'

/** Weighted harmonic mean of a class's precision and recall. */
export function fScore(beta: number): PerClass {
  const square = beta * beta
  return {
    name: 'the F score',
    without: 'no row is of it or predicted as it',
    of: ({ hits, support, predicted }, code) => {
      const [hit, of, as] = [hits[code], support[code], predicted[code]] as [number, number, number]
      return { above: (1 + square) * hit, below: square * of + as, rows: of + as - hit }
    },
  }
}
