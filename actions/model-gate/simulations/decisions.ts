import type { Predictions } from '@ml-actions/metrics/predictions'
import { type Random, seeded } from '@ml-actions/stats/random'
import type { Outcome } from '@ml-actions/verdict/verdict'
import { judge } from '../src/judge.ts'
import { parsePolicy } from '../src/policy/parse.ts'
import { trusted } from '../src/trust/trust.ts'

/** How two models agree in truth, as shares of all rows. */
export interface Truth {
  readonly gained: number
  readonly lost: number
  /** Both are right. */
  readonly right: number
}

/** Shares of trials by how the gate answered. */
export type Rates = Readonly<Record<Outcome, number>>

/** Accuracy near 0.9, a tenth of the rows on which the two disagree, the candidate better by so much. */
export function better(by: number): Truth {
  return { right: 0.85 - by / 2, gained: 0.05 + by / 2, lost: 0.05 - by / 2 }
}

/** Draws predictions of two models on rows labelled 1, in slices of equal size. */
function draw(rows: number, truth: Truth, slices: number, random: Random) {
  const [fresh, old] = [new Float64Array(rows), new Float64Array(rows)]
  const { right, gained, lost } = truth
  for (let row = 0; row < rows; row++) {
    const chance = random.next()
    if (chance < right + gained) fresh[row] = 1
    if (chance < right || (chance >= right + gained && chance < right + gained + lost)) old[row] = 1
  }
  const part = {
    names: Array.from({ length: slices }, (_, at) => `s${at}`),
    codes: Int32Array.from({ length: rows }, (_, row) => row % slices),
  }
  const of = (path: string, predictions: Float64Array): Predictions => ({
    path,
    task: 'binary',
    rows,
    classes: ['0', '1'],
    positive: 1,
    labels: new Float64Array(rows).fill(1),
    predictions,
    slices: new Map([['part', part]]),
    broken: { count: 0, findings: [] },
  })
  return { candidate: of('new.csv', fresh), baseline: of('old.csv', old) }
}

/** Has the gate judge candidates that are drawn, and counts its answers. */
export function rates(
  check: string,
  truth: Truth,
  { rows, trials = 400, slices = 1 }: { rows: number; trials?: number; slices?: number },
): Rates {
  const policy = parsePolicy(`policy: 1\nchecks:\n  asked: ${check}\n`, 'gate.yml')
  const random = seeded(`${check} ${JSON.stringify(truth)} ${rows}`)
  const counts: Record<Outcome, number> = { pass: 0, fail: 0, inconclusive: 0 }
  for (let trial = 0; trial < trials; trial++) {
    const pair = draw(rows, truth, slices, random)
    const { outcome } = judge({
      policy,
      purpose: 'promote',
      candidate: { predictions: pair.candidate },
      baseline: { predictions: pair.baseline },
      pair,
      sources: [],
      notes: [],
      seen: new Map(),
      trust: trusted,
      now: new Date(0),
    })
    counts[outcome] += 1
  }
  return {
    pass: counts.pass / trials,
    fail: counts.fail / trials,
    inconclusive: counts.inconclusive / trials,
  }
}

/** How often comparing two numbers, as gates do without intervals, lets through and stops. */
export function pointRates(margin: number, truth: Truth, rows: number, trials: number): number {
  const random = seeded(`point ${margin} ${JSON.stringify(truth)} ${rows}`)
  let passed = 0
  for (let trial = 0; trial < trials; trial++) {
    const { candidate, baseline } = draw(rows, truth, 1, random)
    const right = ({ predictions }: Predictions) => predictions?.reduce((sum, value) => sum + value, 0) ?? 0
    if (right(candidate) - right(baseline) >= -margin * rows - 1e-9) passed += 1
  }
  return passed / trials
}
