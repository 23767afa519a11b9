import type { Criterion } from './criterion.ts'
import type { Json } from './json.ts'

/** A rollout as it was asked for, all defaults filled in: what canary-deploy's file and inputs resolve to. */
export interface Plan {
  /** The rollout's name, a DNS label of at most 40 characters; its objects are named after it. */
  readonly name: string
  readonly namespace: string
  readonly strategy: Strategy
  readonly target: Target
  readonly route: Route
  /** The candidate's image, or the address of its model (`s3://models/fraud/2`) where KServe serves; with a digest (`repo@sha256:…`) the running image is verified against it. */
  readonly image: string
  /** What people call the release: a tag or a commit; grammar `^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$`. */
  readonly version: string
  /** Annotations of the new release's pods, beside those that the serving release's carry; absent for none. */
  readonly annotations?: Readonly<Record<string, string>>
  /** Canary: weights below 100 that rise, 100 follows by itself. Blue-green: exactly one step, of 100. Shadow: weights that rise. */
  readonly steps: readonly Step[]
  readonly judge: JudgeSettings
  readonly waits: Waits
  /** Seconds from the start to the end of the whole rollout. */
  readonly deadlineSeconds: number
  readonly onDeadline: 'rollback' | 'hold'
  readonly onInconclusive: 'hold' | 'rollback'
  /** Whether a weight that somebody else wrote is put back; absent where it halts the rollout. */
  readonly onDrift?: 'restore'
  /** How long the old release is kept running after the new one serves. */
  readonly keepPreviousForSeconds: number
  /** How many releases stay on record; absent where the file does not say, for 10. */
  readonly keepReleases?: number
  /** `sha256:…` of `hashedPlan`: the same file and image give the same hash, so that a later run goes on with this rollout. */
  readonly planHash: string
  /** `sha256:…` of `hashedPolicy`: must not change while a rollout is under way. */
  readonly policyHash: string
}

/** How traffic moves; of a shadow, the weight is the percent of requests that it gets copies of. */
export type Strategy = 'canary' | 'blue-green' | 'shadow' | 'rolling'

/**
 * What is released: a Deployment, the container in it that holds the model, and its Service. They are slot
 * `a`; slot `b` is made beside them (`fraud-b`). The Deployment's pod template and the Service's selector must
 * carry the label `ml-actions.dev/slot: a`, so that no Service can select pods of the other slot. Of an InferenceService
 * they are what KServe makes for its predictor, which nobody but KServe writes.
 */
export interface Target {
  readonly deployment: string
  readonly container: string
  readonly service: string
}

/** Where the weight is: a named rule of an HTTPRoute or a VirtualService, the selector of the target's Service, an InferenceService, or the target's Deployment itself (rolling). */
export type Route =
  | { readonly provider: 'gateway-api' | 'istio'; readonly name: string; readonly rule: string }
  | {
      readonly provider: 'service' | 'ingress-nginx' | 'kserve-standard' | 'kserve-knative'
      readonly name: string
    }
  | { readonly provider: 'deployment'; readonly name: string; readonly container: string }

/** One stage: the candidate's share of traffic, and how long evidence gathers. */
export interface Step {
  readonly weight: Weight
  readonly minBakeSeconds: number
  readonly maxBakeSeconds: number
}

/** Percent of requests, a whole number from 0 to 100. */
export type Weight = number & { readonly unit: 'percent' }

/** Makes a weight; `RangeError` for anything but a whole number from 0 to 100. */
export function percent(value: number): Weight {
  if (!isWeight(value)) throw new RangeError(`${value} is no whole number from 0 to 100`)
  return value
}

/** How the candidate is judged: what the questions are, and how sure is sure. */
export interface JudgeSettings {
  /** What is asked, in the order of the rollout file; at least one is a share. */
  readonly criteria: readonly Criterion[]
  /** The ratio of bad shares, candidate over stable, that is not tolerated: 1.5. */
  readonly margin: number
  /** Requests of the candidate, in a step, below which nothing passes. */
  readonly minRequests: number
  /** Probability that a good candidate fails, over the whole rollout: 0.01. */
  readonly alphaFail: number
  /** Probability that a candidate worse than the margin passes a step: 0.05. */
  readonly alphaPass: number
  /** How much more bad requests scatter than independent ones would (bursts), ≥ 1, where it cannot be measured; 2 when it is not known. */
  readonly dispersion: number
  /** Seconds that samples need to be visible. */
  readonly telemetryLagSeconds: number
  /** Seconds between looks. */
  readonly lookSeconds: number
}

/** The machine's waits, in seconds. */
export interface Waits {
  /** Time that a route change needs to reach every proxy. */
  readonly settleSeconds: number
  /** Time after which a route that was not accepted is given up. */
  readonly acceptSeconds: number
  /** Time in which a slot must be ready. */
  readonly readySeconds: number
  /** Time between weight 0 and the end of the candidate's pods. */
  readonly drainSeconds: number
  /** Time between two looks at the cluster. */
  readonly pollSeconds: number
}

/** The waits that suit a real cluster. */
export const usualWaits: Waits = {
  settleSeconds: 30,
  acceptSeconds: 60,
  readySeconds: 600,
  drainSeconds: 60,
  pollSeconds: 5,
}

/** Gives what `planHash` is computed from, as JSON. */
export function hashedPlan(plan: Omit<Plan, 'planHash' | 'policyHash'>): Json {
  const { judge: _, ...rest } = plan
  return JSON.parse(JSON.stringify(rest)) as Json
}

/** Gives what `policyHash` is computed from, as JSON. */
export function hashedPolicy(judge: JudgeSettings): Json {
  return JSON.parse(JSON.stringify(judge)) as Json
}

/** Tells a weight, a whole number from 0 to 100, from anything else. */
export function isWeight(value: unknown): value is Weight {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100
}
