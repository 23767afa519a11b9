import { at, isList, type Json } from './json.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import type { SlotSeen } from './observation.ts'
import type { Weight } from './plan.ts'
import { digestIn, runningDigest } from './record.ts'

/** Whether a slot can serve: how many pods do, why it does not yet, or why it will not. */
export type Readiness =
  | { readonly is: 'ready'; readonly capacity: number }
  | { readonly is: 'waiting'; readonly message: string }
  | { readonly is: 'failed'; readonly message: string }

const fatal = [
  'ErrImagePull',
  'ImagePullBackOff',
  'ErrImageNeverPull',
  'InvalidImageName',
  'CrashLoopBackOff',
  'CreateContainerConfigError',
  'CreateContainerError',
  'RunContainerError',
]

/**
 * Judges whether a slot is wholly ready: its Deployment was observed in its latest form, all replicas are
 * updated and available, as many endpoints are ready, and what runs is the image that was asked for.
 */
export function readinessOf(seen: SlotSeen, container: string, image: string): Readiness {
  const problem = problemOf(seen)
  if (problem !== undefined) return { is: 'failed', message: problem }
  const { deployment } = seen
  if (deployment === undefined) return { is: 'waiting', message: 'the Deployment is not there' }
  const wanted = numberAt(deployment, '/spec/replicas')
  const status = (field: string) => numberAt(deployment, `/status/${field}`)
  if (status('observedGeneration') < (deployment.metadata.generation ?? 0))
    return { is: 'waiting', message: 'the Deployment controller has not seen the change yet' }
  if (status('updatedReplicas') !== wanted || status('availableReplicas') !== wanted || wanted === 0)
    return {
      is: 'waiting',
      message: withDelay(`${status('availableReplicas')} of ${wanted} pods are available`, seen),
    }
  if (seen.endpoints !== null && seen.endpoints < wanted)
    return { is: 'waiting', message: `${seen.endpoints} of ${wanted} endpoints are ready` }
  const other = otherImage(seen.pods, container, image)
  if (other !== undefined) return { is: 'waiting', message: other }
  return { is: 'ready', capacity: capacityOf(seen) }
}

/** Tells that a pod runs another image than was asked for; of a tag, that it named two while the pods began. */
function otherImage(pods: readonly Manifest[], container: string, image: string): string | undefined {
  const asked = digestIn(image)
  const running = new Set(pods.map((pod) => runningDigest(pod, container)))
  if (asked !== null) {
    const other = [...running].find((digest) => digest !== asked)
    return other === undefined ? undefined : `a pod runs ${other ?? 'an unknown image'}, not ${asked}`
  }
  const known = [...running].filter((digest) => digest !== null)
  return known.length < 2 ? undefined : `pods of ${image} run ${known.join(' and ')}: its tag was moved`
}

/**
 * Tells what a Deployment that rolls has not done yet; undefined when all of its pods are of its template and
 * available, none of another is left, and they run the image that was asked for.
 */
export function unrolled(seen: SlotSeen, container: string, image: string): string | undefined {
  const ready = readinessOf({ ...seen, endpoints: null }, container, image)
  if (ready.is !== 'ready') return ready.message
  const all = numberAt(seen.deployment, '/status/replicas')
  const wanted = numberAt(seen.deployment, '/spec/replicas')
  return all <= wanted ? undefined : `${all - wanted} pods of the release before are still there`
}

/** Tells that the controller gave up on a rollout's progress, in its words; undefined while it has not. */
export function stallOf(deployment: Manifest | undefined): string | undefined {
  const stalled = listAt(deployment, '/status/conditions').find(
    (condition) =>
      at(condition, '/type') === 'Progressing' && at(condition, '/reason') === 'ProgressDeadlineExceeded',
  )
  const generation = numberAt(deployment, '/status/observedGeneration')
  if (stalled === undefined || generation < (deployment?.metadata.generation ?? 0)) return undefined
  return `no progress in ${numberAt(deployment, '/spec/progressDeadlineSeconds')} s: ${String(at(stalled, '/message') ?? '')}`
}

/** Counts the pods that can take requests: available, and ready as endpoints where the slot has a Service. */
export function capacityOf(seen: SlotSeen): number {
  const available = numberAt(seen.deployment, '/status/availableReplicas')
  return Math.min(available, seen.endpoints ?? available)
}

/** Gives the pods that a weight needs, of those that all of the traffic needs: rounded up. */
export function podsFor(weight: Weight, replicas: number): number {
  return Math.ceil((weight * replicas) / 100)
}

/**
 * Tells why a slot that serves lost what its weight needs; undefined while it has it. Half of the need is
 * enough here, so that a drained node or a single restart does not end a rollout; raising needs all of it.
 */
export function lossOf(seen: SlotSeen, weight: Weight, replicas: number): string | undefined {
  const problem = problemOf(seen)
  if (problem !== undefined) return problem
  const needed = Math.max(1, Math.ceil(podsFor(weight, replicas) / 2))
  const capacity = capacityOf(seen)
  return capacity >= needed
    ? undefined
    : `${capacity} pods are ready, and ${weight} % of traffic needs ${needed}`
}

/** Tells why pods will not become ready by waiting, with the reason that the kubelet or the controller gives. */
export function problemOf(seen: SlotSeen): string | undefined {
  for (const pod of seen.pods) {
    for (const status of statusesOf(pod)) {
      const reason = at(status, '/state/waiting/reason')
      if (typeof reason === 'string' && fatal.includes(reason))
        return `pod ${pod.metadata.name}: ${reason}: ${detailOf(status)}`
    }
  }
  const failure = listAt(seen.deployment, '/status/conditions').find(
    (condition) => at(condition, '/type') === 'ReplicaFailure' && at(condition, '/status') === 'True',
  )
  return failure === undefined ? undefined : `no pods can be made: ${short(at(failure, '/message'))}`
}

/** Says what pods wait for that may come yet: a node that has room for them, or a container that is pulled or starts. */
export function delayOf({ pods }: Pick<SlotSeen, 'pods'>): string | undefined {
  for (const pod of pods) {
    const unplaced = listAt(pod, '/status/conditions').find(
      (condition) => at(condition, '/type') === 'PodScheduled' && at(condition, '/status') === 'False',
    )
    if (unplaced !== undefined)
      return `pod ${pod.metadata.name} has no node: ${short(at(unplaced, '/message') ?? at(unplaced, '/reason'))}`
  }
  const restarted = pods.find((pod) =>
    statusesOf(pod).some((status) => numberAt(status, '/restartCount') > 0),
  )
  const status =
    restarted === undefined
      ? undefined
      : statusesOf(restarted).find((one) => numberAt(one, '/restartCount') > 0)
  if (restarted === undefined || status === undefined) return undefined
  return `pod ${restarted.metadata.name} was restarted ${numberAt(status, '/restartCount')} times${endOf(status)}`
}

function withDelay(message: string, seen: SlotSeen): string {
  const delay = delayOf(seen)
  return delay === undefined ? message : `${message}; ${delay}`
}

function statusesOf(pod: Manifest): readonly Json[] {
  return [...listAt(pod, '/status/initContainerStatuses'), ...listAt(pod, '/status/containerStatuses')]
}

function detailOf(status: Json): string {
  return `${short(at(status, '/state/waiting/message') ?? at(status, '/image'))}${endOf(status)}`
}

/** How a container ended last, and what it left to be told: the end of its log where its terminationMessagePolicy says so. */
function endOf(status: Json): string {
  const last = at(status, '/lastState/terminated')
  if (last === undefined) return ''
  const message = at(last, '/message')
  const left = typeof message === 'string' && message.trim() !== '' ? `: ${lastLines(message)}` : ''
  return `; it ended with ${short(at(last, '/reason'))}, exit code ${short(at(last, '/exitCode'))}${left}`
}

const mostCharacters = 400
const mostLines = 5

/** A text of the cluster's or of a program's: as much as a person reads at a glance. */
function short(text: Json | undefined): string {
  const whole = String(text ?? '')
  return whole.length > mostCharacters ? `${whole.slice(0, mostCharacters)}…` : whole
}

/** The last lines of a log, which say why it ended more often than the first ones. */
function lastLines(text: string): string {
  const lines = text
    .slice(-16 * mostCharacters)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
  const kept = lines.slice(-mostLines).join(' / ')
  return kept.length > mostCharacters ? `…${kept.slice(-mostCharacters)}` : kept
}

function numberAt(value: Json | undefined, pointer: string): number {
  const found = at(value, pointer)
  return typeof found === 'number' ? found : 0
}

function listAt(value: Json | undefined, pointer: string): readonly Json[] {
  const found = at(value, pointer)
  return isList(found) ? found : []
}
