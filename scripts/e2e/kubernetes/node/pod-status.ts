import type { ContainerRun, Pod } from './pod.ts'

/** One condition of a pod, with the moment at which it last changed: minReadySeconds counts from there. */
export interface Condition {
  readonly type: string
  readonly status: 'True' | 'False'
  readonly lastTransitionTime: string
}

/** What the node knows of a pod that runs. */
export interface PodRun {
  readonly pod: Pod
  readonly ip: string
  readonly startTime: string
  readonly containers: ReadonlyMap<string, ContainerRun>
}

/** Gives the conditions that hold now; one that did not change keeps its time. */
export function conditionsOf(run: PodRun, last: readonly Condition[], now: string): readonly Condition[] {
  const ready = run.pod.spec.containers.every(({ name }) => run.containers.get(name)?.ready === true)
  const holds = { PodScheduled: true, Initialized: true, ContainersReady: ready, Ready: ready }
  return Object.entries(holds).map(([type, is]) => {
    const status = is ? 'True' : 'False'
    const before = last.find((condition) => condition.type === type)
    return before?.status === status ? before : { type, status, lastTransitionTime: now }
  })
}

/** Gives a pod's status as the kubelet would write it. */
export function statusOf(run: PodRun, conditions: readonly Condition[]): object {
  const { ip, startTime } = run
  const all = run.pod.spec.containers.map((container) => ({
    container,
    at: run.containers.get(container.name),
  }))
  const running = all.some(({ at }) => at?.started === true)
  return {
    phase: running ? 'Running' : 'Pending',
    podIP: ip,
    podIPs: [{ ip }],
    hostIP: '127.0.0.1',
    startTime,
    conditions,
    containerStatuses: all.map(({ container, at }) => ({
      name: container.name,
      image: container.image,
      imageID: at?.imageId ?? '',
      ready: at?.ready ?? false,
      started: at?.started ?? false,
      restartCount: at?.restarts ?? 0,
      state: at?.state ?? { waiting: { reason: 'ContainerCreating' } },
      lastState: at?.lastState ?? {},
    })),
  }
}
