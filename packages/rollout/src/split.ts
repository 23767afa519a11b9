import { betaBinomialLogE } from '@ml-actions/stats/sequential/beta-binomial'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Route } from './plan.ts'
import type { Split, State } from './state.ts'
import type { Answered } from './telemetry/telemetry.ts'

/** How the split of a step is, held against the weight that the route was given. */
export interface SplitSeen {
  /** `off`: surely another, which evidence by observed exposure does not mind. `far-off`: by more than half the weight. */
  readonly is: 'as-told' | 'off' | 'far-off'
  readonly message: string
  readonly share: number
  readonly requests: number
}

/** Log of the evidence at which a split is called off: one false warning in 1,000 steps. */
const bar = Math.log(1_000)
/** Weight of the prior: how near the told share other shares are looked for. */
const concentration = 1_000
/** Whose weights are kept by a gateway, which draws for each request; KServe has one of its own. */
const exact: readonly Route['provider'][] = ['gateway-api', 'istio', 'kserve-standard', 'kserve-knative']

/**
 * Tells whether requests are split as the route was told (4.2 of the design: a beta mixture around the weight). Undefined
 * where that cannot be said: no request yet, no weight between, or a strategy whose weight is no split of requests.
 */
export function splitOf({
  plan,
  weight,
  judge,
}: Pick<State, 'plan' | 'weight' | 'judge'>): SplitSeen | undefined {
  const { candidate, all } = judge.split
  if (plan.strategy !== 'canary' || weight === null || weight <= 0 || weight >= 100) return undefined
  // No request at all is `no-traffic`, and told as that.
  if (candidate === 0) return undefined
  const told = weight / 100
  const share = candidate / all
  const logE = betaBinomialLogE({ hits: candidate, labels: all }, told, [
    concentration * told,
    concentration * (1 - told),
  ])
  const message = `the candidate got ${inPercent(share)} of ${numberInWords(all, 0)} requests, and was given ${weight} %`
  const seen = { message, share, requests: all }
  if (logE < bar) return { ...seen, is: 'as-told' }
  // A split by replicas bends with kept connections; only a gateway can be asked to keep to a number.
  const isExact = exact.includes(plan.route.provider)
  return { ...seen, is: isExact && Math.abs(share - told) > told / 2 ? 'far-off' : 'off' }
}

/** The split with one more look at requests; business counters are none. */
export function withSplit({ plan, judge }: Pick<State, 'plan' | 'judge'>, looks: readonly Answered[]): Split {
  const first = plan.judge.criteria.find(({ question: { name } }) => name === 'errors' || name === 'latency')
  const look = looks.find(({ question }) => question === first?.question.name)
  if (look === undefined) return judge.split
  const { candidate, stable } = look
  return {
    candidate: judge.split.candidate + candidate.requests,
    all: judge.split.all + candidate.requests + stable.requests,
  }
}

function inPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
