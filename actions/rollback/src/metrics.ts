import type { Clock } from '@ml-actions/rollout/clock'
import { type Harm, harmAfter } from '@ml-actions/rollout/harm'
import type { Cluster } from '@ml-actions/rollout/kubernetes/cluster'
import { load } from '@ml-actions/rollout/kubernetes/state-store'
import type { JudgeSettings } from '@ml-actions/rollout/plan'
import { readCriteria } from '@ml-actions/rollout/rollout-file/criteria'
import type { RolloutFile } from '@ml-actions/rollout/rollout-file/rollout-file'
import { type Serving, servingPods } from '@ml-actions/rollout/serving-pods'
import type { State } from '@ml-actions/rollout/state'
import { servingRelease } from '@ml-actions/rollout/target'
import { type Habits, usualHabits } from '@ml-actions/rollout/telemetry/prometheus-api'
import type { Telemetry } from '@ml-actions/rollout/telemetry/telemetry'
import { Misuse } from '@ml-actions/verdict/faults'
import { type Found, stateOf } from './evidence.ts'

/** Where the metrics are, and what they are asked of a workload that no rollout has. */
export interface Metrics {
  /** `''` where nobody names one. */
  readonly url: string
  /** The label that holds the pod's name. */
  readonly label: string
  readonly judge: Judge | undefined
}

type Judge = Pick<JudgeSettings, 'criteria' | 'alphaFail' | 'dispersion'>

/** Reads where the metrics are from a rollout file; what is wrong there is no reason not to restore. */
export function metricsIn(file: RolloutFile | undefined, url: string): Metrics {
  const judge = file?.judge
  return {
    url: url === '' ? (judge?.prometheus.url ?? '') : url,
    label: judge?.arms?.label ?? usualHabits.label,
    judge: judge === undefined ? undefined : judgeIn(judge, file?.strategy ?? 'canary'),
  }
}

function judgeIn(
  judge: NonNullable<RolloutFile['judge']>,
  strategy: RolloutFile['strategy'],
): Judge | undefined {
  try {
    const criteria = readCriteria(judge, strategy, () => ({ path: 'rollout.yml' }))
    return { criteria, alphaFail: judge.alpha?.fail ?? 0.01, dispersion: judge.dispersion ?? 2 }
  } catch (error) {
    if (error instanceof Misuse) return undefined
    throw error
  }
}

/**
 * Lists the pods that serve when a rollback is asked for: of both releases, or of a Deployment that no rollout has. It
 * runs beside the rollback, which never waits for it, and throws nothing.
 */
export async function podsBefore(
  cluster: Cluster,
  name: string,
  deployment: string | undefined,
): Promise<readonly string[]> {
  try {
    const known = await load(cluster, name)
    const state = known.is === 'stored' ? known.state : undefined
    const alone = deployment === undefined ? [] : [{ deployment }]
    const both =
      state === undefined ? alone : [servingOf(state, state.stable), servingOf(state, state.candidate)]
    const pods: string[] = []
    for (const one of both) pods.push(...(await servingPods(cluster, one)))
    return [...new Set(pods)]
  } catch {
    // What cannot be read beside the rollback is not known; the rollback itself says why.
    return []
  }
}

/** What the metrics are asked after a restore. */
export interface AfterRestore {
  readonly found: Found
  readonly metrics: Metrics
  /** A Deployment that no rollout has. */
  readonly deployment: string | undefined
  readonly before: Promise<readonly string[]>
  readonly secondsAgo: number
  readonly budgetSeconds: number
  readonly signal: AbortSignal
}

/** Opens the metrics server at an address. */
export type OpenTelemetry = (url: string, habits: Habits) => Telemetry

/** Asks the metrics whether the harm is over. The release serves whatever they say: it throws nothing of theirs. */
export async function harmOf(
  { cluster, clock }: { readonly cluster: Cluster; readonly clock: Clock },
  open: OpenTelemetry,
  { found, metrics, deployment, before, ...rest }: AfterRestore,
): Promise<Harm> {
  const state = stateOf(found)
  const judge = state?.plan.judge ?? metrics.judge
  if (metrics.url === '') return notAsked('no rollout file names a Prometheus')
  if (!/^https?:$/.test(URL.canParse(metrics.url) ? new URL(metrics.url).protocol : ''))
    return notAsked('the address of Prometheus is none')
  if (judge === undefined) return notAsked('nothing says what a bad request is')
  const serving = servingIn(state, deployment)
  const since = serving === undefined ? [] : await servingPods(cluster, serving).catch(() => [])
  const areNew = state === undefined ? found.is === 'undone' && found.came === 'restored' : isMadeAgain(state)
  const telemetry = open(metrics.url, { ...usualHabits, label: metrics.label })
  return harmAfter(
    { telemetry, clock },
    {
      ...rest,
      judge,
      measured: state?.judge.dispersion ?? {},
      pods: { before: await before, since, areNew: areNew && found.is !== 'unchanged' },
    },
  )
}

function servingIn(state: State | undefined, deployment: string | undefined): Serving | undefined {
  if (state === undefined) return deployment === undefined ? undefined : { deployment }
  const { stable, candidate } = state
  return servingOf(state, servingRelease(state) === candidate.release ? candidate : stable)
}

/** Of a rolling update, both releases are pods of one Deployment. */
function servingOf({ plan }: State, { deployment, slot }: State['stable']): Serving {
  return plan.strategy === 'rolling' ? { deployment } : { deployment, slot, plan }
}

function isMadeAgain({ operation, plan }: State): boolean {
  return operation === 'rollback' || plan.strategy === 'rolling'
}

function notAsked(why: string): Harm {
  return { is: 'not-asked', why }
}
