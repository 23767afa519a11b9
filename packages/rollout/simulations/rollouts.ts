import { seeded } from '@ml-actions/stats/random'
import type { Outcome } from '@ml-actions/verdict/verdict'
import { analysesOf } from '../src/analyses/catalogue.ts'
import type { Json } from '../src/json.ts'
import type { JudgeSettings } from '../src/plan.ts'
import { type Counts, looks, type Truth } from './traffic.ts'

/** Sees one look after another, and tells whether it would take the candidate back now. */
export type Judge = (look: Counts) => boolean

/** What became of many rollouts. */
export interface Tally {
  /** Share of rollouts that were taken back. */
  readonly failed: number
  /** Medians at that moment, over the rollouts that were; undefined when none was. */
  readonly requests: number | undefined
  readonly bad: number | undefined
}

/** Settings as a rollout file that says nothing gets them, for one question. */
export const usual: JudgeSettings = {
  criteria: [
    {
      is: 'share',
      question: { is: 'counters', name: 'errors', total: 'total', bad: 'bad' },
      ceiling: 0.05,
      passBelow: null,
    },
  ],
  margin: 1.5,
  minRequests: 300,
  alphaFail: 0.01,
  alphaPass: 0.05,
  dispersion: 1,
  telemetryLagSeconds: 30,
  lookSeconds: 30,
}

/** The judge of canary-deploy itself, with the settings of a rollout file. */
export function ours(settings: JudgeSettings = usual): (look: Counts) => Outcome {
  const [analysis] = analysesOf({ settings, alone: false, dispersion: {} })
  if (analysis === undefined) throw new TypeError('settings ask for nothing')
  let kept: Json = analysis.start()
  const window = { from: '2026-01-01T00:00:00.000Z', to: '2026-01-01T00:00:30.000Z' }
  return ({ candidate, stable }) => {
    const look = { is: 'counted', question: 'errors', window } as const
    kept = analysis.add(kept, {
      ...look,
      candidate: { ...candidate, pods: 1 },
      stable: { ...stable, pods: 1 },
    })
    return analysis.judge(kept).outcome
  }
}

/** Draws rollouts, has each judged look by look until it is taken back, and counts. */
export function tally(truth: Truth, judge: () => Judge, runs: number): Tally {
  const random = seeded(JSON.stringify(truth))
  const ends: Counts['candidate'][] = []
  for (let run = 0; run < runs; run++) {
    const one = judge()
    let [requests, bad] = [0, 0]
    for (const look of looks(truth, random)) {
      requests += look.candidate.requests
      bad += look.candidate.bad
      if (!one(look)) continue
      ends.push({ requests, bad })
      break
    }
  }
  return {
    failed: ends.length / runs,
    requests: median(ends.map((end) => end.requests)),
    bad: median(ends.map((end) => end.bad)),
  }
}

/** Draws rollouts, and gives the share that passed by the last look and the median look of the first pass. */
export function passes(truth: Truth, settings: JudgeSettings, runs: number) {
  const random = seeded(`pass ${JSON.stringify(truth)}`)
  const firsts: number[] = []
  for (let run = 0; run < runs; run++) {
    const judge = ours(settings)
    let at = 0
    for (const look of looks(truth, random)) {
      at += 1
      const outcome = judge(look)
      if (outcome === 'pass') firsts.push(at)
      if (outcome !== 'inconclusive') break
    }
  }
  return { passed: firsts.length / runs, look: median(firsts) }
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)]
}
