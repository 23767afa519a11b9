import type { Pulled } from './images.ts'
import { environmentOf, type Pod } from './pod.ts'
import { type Condition, conditionsOf, statusOf } from './pod-status.ts'
import { now, type RunningContainer, runContainer } from './run-container.ts'

/** A pod whose containers are processes of this machine. */
export interface RunningPod {
  pod: Pod
  readonly ip: string
  /** What a container said last. */
  logOf(container: string): string
  stop(): Promise<void>
}

/** What a pod needs of its node. */
export interface Place {
  readonly ip: string
  pull(image: string): Pulled | undefined
  /** Writes the pod's status. */
  report(pod: Pod, status: object): Promise<void>
}

/** Starts the containers of a pod, and reports where they stand. */
export function runPod(pod: Pod, { ip, pull, report }: Place): RunningPod {
  const startTime = now()
  const containers = new Map<string, RunningContainer>()
  let conditions: readonly Condition[] = []
  let reports = Promise.resolve()
  const running: RunningPod = {
    pod,
    ip,
    logOf: (name) => containers.get(name)?.run.log ?? '',
    async stop() {
      const grace = (running.pod.metadata.deletionGracePeriodSeconds ?? 30) * 1000
      await Promise.all([...containers.values()].map(({ stop }) => stop(grace)))
      await reports
    },
  }

  function tell(): void {
    const runs = new Map([...containers].map(([name, { run }]) => [name, run]))
    const run = { pod: running.pod, ip, startTime, containers: runs }
    conditions = conditionsOf(run, conditions, now())
    const status = statusOf(run, conditions)
    // One after the other, or an old status could overwrite a newer one.
    reports = reports.then(() => report(running.pod, status)).catch((error) => console.error(String(error)))
  }

  for (const container of pod.spec.containers) {
    const env = environmentOf(container, pod, ip)
    // It may change before all are there: then the change of the last one tells of all.
    const changed = () => {
      if (containers.size === pod.spec.containers.length) tell()
    }
    containers.set(container.name, runContainer(container, { ip, env, pull, changed }))
  }
  tell()
  return running
}
