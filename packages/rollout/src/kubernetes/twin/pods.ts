import { type Instant, later, secondsBetween } from '@ml-actions/rollout/instant'
import { at, isList, isObject, type Json, type JsonObject } from '@ml-actions/rollout/json'
import type { Labels, Manifest } from '../cluster.ts'
import type { Habits } from './habits.ts'
import { type Store, shortHash } from './store.ts'

/** A ReplicaSet keeps its own minReadySeconds, which follows its Deployment's only while it is the newest. */
export function withReadySeconds(pod: Manifest, deployment: Manifest): Manifest {
  const seconds = String(at(deployment, '/spec/minReadySeconds') ?? 0)
  return {
    ...pod,
    metadata: { ...pod.metadata, annotations: { ...pod.metadata.annotations, [readySeconds]: seconds } },
  }
}

const readySeconds = 'twin/min-ready-seconds'

export function isAvailable(pod: Manifest, now: Instant): boolean {
  const ready = at(pod, '/status/conditions/0')
  if (at(ready, '/status') !== 'True') return false
  return (
    secondsBetween(String(at(ready, '/lastTransitionTime')), now) >=
    Number(pod.metadata.annotations?.[readySeconds] ?? 0)
  )
}

export function podsOf(store: Store, deployment: Manifest): readonly Manifest[] {
  return store
    .list('Pod')
    .filter(({ metadata }) => metadata.ownerReferences?.[0]?.['uid'] === deployment.metadata.uid)
}

export function newPod(
  store: Store,
  deployment: Manifest,
  { name, hash, now }: { readonly name: string; readonly hash: string; readonly now: Instant },
): Manifest {
  const template = at(deployment, '/spec/template')
  const labels = at(template, '/metadata/labels')
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      uid: store.newUid(),
      creationTimestamp: now,
      labels: { ...(isObject(labels) ? (labels as Labels) : {}), 'pod-template-hash': hash },
      ownerReferences: [
        { kind: 'Deployment', name: deployment.metadata.name, uid: deployment.metadata.uid ?? '' },
      ],
    },
    spec: at(template, '/spec') ?? {},
  }
}

export function podStatus(store: Store, pod: Manifest, habits: Habits, now: Instant): JsonObject {
  const created = pod.metadata.creationTimestamp ?? now
  const containers = at(pod, '/spec/containers')
  const statuses = (isList(containers) ? containers : []).map((container) =>
    containerStatus(store, container, habits, secondsBetween(created, now)),
  )
  const ready = statuses.length > 0 && statuses.every((status) => status['ready'] === true)
  return {
    phase: statuses.every((status) => at(status, '/state/running') !== undefined) ? 'Running' : 'Pending',
    startTime: created,
    podIP: habits.address(pod.metadata.name),
    conditions: [
      {
        type: 'Ready',
        status: ready ? 'True' : 'False',
        lastTransitionTime: ready ? later(created, habits.startSeconds) : created,
      },
    ],
    containerStatuses: statuses,
  }
}

function containerStatus(store: Store, container: Json, habits: Habits, age: number): JsonObject {
  const image = String(at(container, '/image'))
  const name = at(container, '/name') ?? ''
  const started = age >= habits.startSeconds
  const behaviour = habits.behaviour(store.tagged(image))
  store.pulled(image, imageId(image))
  const rest = { name, image, imageID: imageId(image), restartCount: 0 }
  if (!started)
    return { ...rest, imageID: '', ready: false, state: { waiting: { reason: 'ContainerCreating' } } }
  switch (behaviour) {
    case 'runs':
      return { ...rest, ready: true, state: { running: {} } }
    case 'never-ready':
      return { ...rest, ready: false, state: { running: {} } }
    case 'ErrImagePull':
      return {
        ...rest,
        imageID: '',
        ready: false,
        state: { waiting: { reason: 'ErrImagePull', message: `failed to pull ${image}: not found` } },
      }
    case 'CrashLoopBackOff':
      return {
        ...rest,
        restartCount: 3,
        ready: false,
        state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off restarting failed container' } },
        lastState: { terminated: { reason: 'OOMKilled', exitCode: 137 } },
      }
  }
}

function imageId(image: string): string {
  if (image.includes('@sha256:')) return image
  return `${image.split(':')[0]}@sha256:${shortHash(image).repeat(8)}`
}
