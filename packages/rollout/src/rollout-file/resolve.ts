import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'
import { canonical } from '../json.ts'
import { waysOf } from '../kubernetes/traffic/catalogue.ts'
import { hashedPlan, hashedPolicy, type JudgeSettings, type Plan, usualWaits, type Waits } from '../plan.ts'
import { annotationsIn } from './annotations.ts'
import { readCriteria } from './criteria.ts'
import type { Pointer } from './layers.ts'
import type { RolloutFile } from './rollout-file.ts'
import { routeIn } from './route.ts'
import { readSteps, secondsIn } from './steps.ts'
import { targetIn } from './target.ts'

/** What to release, beside the file: from the action's inputs. */
export interface Asked {
  readonly image: string
  readonly version: string
  /** Those of the release on trial, where it is meant without being named; absent for what the file says. */
  readonly annotations?: Readonly<Record<string, string>>
}

/** Finds where a part of the file stands. */
export type PlaceOf = (pointer: Pointer) => Place

/**
 * Resolves a rollout file to a plan with all defaults filled in.
 * @param digest  `sha256:…` of a text
 * @throws {Misuse} at its place, for what the schema cannot say
 */
export function resolvePlan(
  file: RolloutFile,
  asked: Asked,
  placeOf: PlaceOf,
  digest: (text: string) => string,
): Plan {
  refuseUnsafe(file, placeOf)
  const target = targetIn(file, placeOf)
  const texts = file.steps ?? usualSteps[file.strategy]
  const rest = {
    name: file.name,
    namespace: file.namespace,
    strategy: file.strategy,
    target,
    route: routeIn(file, target, placeOf),
    image: asked.image,
    version: asked.version,
    ...(asked.annotations === undefined ? annotationsIn(file, placeOf) : { annotations: asked.annotations }),
    steps: readSteps(texts, file.strategy, (index) => placeOf(['steps', index])),
    judge: judgeOf(file, placeOf),
    waits: waitsOf(file.waits ?? {}),
    deadlineSeconds: secondsIn(file.deadline ?? '6h'),
    onDeadline: file['on-deadline'] ?? 'rollback',
    onInconclusive: file['on-inconclusive'] ?? 'hold',
    keepPreviousForSeconds: secondsIn(file['keep-previous-for'] ?? '1h'),
    ...onDriftOf(file, placeOf),
    // Not filled in: a rollout that an older version began must not look like another one.
    ...(file['keep-releases'] === undefined ? {} : { keepReleases: file['keep-releases'] }),
  } as const
  return {
    ...rest,
    planHash: digest(canonical(hashedPlan(rest))),
    policyHash: digest(canonical(hashedPolicy(rest.judge))),
  }
}

const usualSteps = {
  canary: ['5%:5m', '25%:10m', '50%:10m'],
  'blue-green': ['100%:10m'],
  rolling: [],
  shadow: ['10%:5m', '100%:10m'],
} as const

/** Copies of requests do what requests do: only who knows the model can say that this is harmless. */
function refuseUnsafe(file: RolloutFile, placeOf: PlaceOf): void {
  if (file.strategy !== 'shadow' || file['shadow-safe'] === true) return
  throw new Misuse({
    is: 'a shadow without "shadow-safe: true"',
    wanted: 'the word that a request may be done twice',
    todo: 'see that the candidate writes nothing that the stable release writes too, then add shadow-safe: true',
    place: placeOf(['strategy']),
  })
}

/** Only a weight can be put back: what another controller makes of its own object is not ours to write again. */
function onDriftOf(file: RolloutFile, placeOf: PlaceOf): Pick<Plan, 'onDrift'> {
  if (file['on-drift'] !== 'restore') return {}
  const provider = file.route?.provider ?? 'deployment'
  if (file.strategy !== 'rolling' && waysOf(provider).every(({ host }) => host === undefined))
    return { onDrift: 'restore' }
  throw new Misuse({
    is: `on-drift: restore with ${file.strategy === 'rolling' ? 'a rolling update' : provider}`,
    wanted: 'a route whose weight can be written again, such as gateway-api',
    todo: 'take it away: it halts, and says who changed what',
    place: placeOf(['on-drift']),
  })
}

function judgeOf({ judge, strategy, steps }: RolloutFile, placeOf: PlaceOf): JudgeSettings {
  if (strategy === 'rolling' && (judge === undefined) !== (steps === undefined)) {
    throw new Misuse({
      is: `a rolling update with ${judge === undefined ? 'steps and no judge' : 'a judge and no steps'}`,
      wanted: 'both, or neither: without steps the controller rolls it whole, and nothing is looked at',
      todo: judge === undefined ? 'add judge' : 'add steps such as 25%:10m, or take judge away',
      place: placeOf([judge === undefined ? 'steps' : 'judge']),
    })
  }
  if (judge === undefined) return unjudged
  const { prometheus, alpha } = judge
  return {
    criteria: readCriteria(judge, strategy, placeOf),
    margin: judge.margin ?? 1.5,
    minRequests: judge['min-requests'] ?? 300,
    alphaFail: alpha?.fail ?? 0.01,
    alphaPass: alpha?.pass ?? 0.05,
    dispersion: judge.dispersion ?? 2,
    telemetryLagSeconds: secondsIn(prometheus['telemetry-lag'] ?? '30s'),
    lookSeconds: secondsIn(prometheus['look-every'] ?? '30s'),
  }
}

/** The settings of a judge that is never asked. */
const unjudged: JudgeSettings = {
  criteria: [],
  margin: 1.5,
  minRequests: 300,
  alphaFail: 0.01,
  alphaPass: 0.05,
  dispersion: 2,
  telemetryLagSeconds: 30,
  lookSeconds: 30,
}

function waitsOf(waits: NonNullable<RolloutFile['waits']>): Waits {
  const seconds = (text: string | undefined, usual: number) => (text === undefined ? usual : secondsIn(text))
  return {
    settleSeconds: seconds(waits.settle, usualWaits.settleSeconds),
    acceptSeconds: seconds(waits.accept, usualWaits.acceptSeconds),
    readySeconds: seconds(waits.ready, usualWaits.readySeconds),
    drainSeconds: seconds(waits.drain, usualWaits.drainSeconds),
    pollSeconds: seconds(waits.poll, usualWaits.pollSeconds),
  }
}
