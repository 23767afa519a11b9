import { pairedPower } from '@ml-actions/stats/sizing/paired-power'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Table } from '@ml-actions/verdict/verdict'
import { subjectOf } from '../evidence/subject.ts'
import type { Asked } from '../policy/policy.ts'
import { limitInWords } from '../rules/words.ts'

/** Numbers of rows that people have. */
const sizes = [200, 500, 1_000, 2_000, 5_000, 10_000]

/** Drops below the baseline whose detection is told, as parts of one. */
const drops = [0.01, 0.03, 0.05]

/** The share of rows on which two models disagree that the table supposes. */
const disagreement = 0.1

/**
 * How often a check of no loss passes equal models, and fails worse ones, by how many rows there are.
 *
 * By the normal approximation of a paired difference, `pairedPower`.
 * @param own  how many rows there are, where that is known
 */
export function oddsOf(asked: Asked, own: number | undefined): readonly Table[] {
  const { demand, alpha, point, columns } = asked
  if (demand.is !== 'not-worse-by' || demand.margin.is !== 'absolute' || point || columns.length > 0)
    return []
  if (!subjectOf(asked).share || demand.margin.value === 0) return []
  const margin = demand.margin.value
  const rows = [...new Set([...sizes, ...(own === undefined || own === 0 ? [] : [own])])].toSorted(
    (a, b) => a - b,
  )
  return [
    {
      title: `What rows can tell of "${asked.name}" (a margin of ${limitInWords(margin)}, ${100 * disagreement}% disagreement)`,
      columns: [
        'Rows',
        'Passes an equal model',
        ...drops.map((drop) => `Fails one worse by ${limitInWords(drop)}`),
      ],
      rows: rows.map((n) => {
        const shows = (distance: number) => pairedPower({ variance: disagreement, rows: n, distance, alpha })
        const passes = shows(margin)
        const fails = (drop: number) => shows(drop - margin)
        return [numberInWords(n, 0), inPercent(passes), ...drops.map((drop) => inPercent(fails(drop)))]
      }),
    },
  ]
}

function inPercent(share: number): string {
  return `${numberInWords(100 * share, 1)}%`
}
