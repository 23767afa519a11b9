/** A pod as the API server gives it: what the node reads of it. */
export interface Pod {
  readonly metadata: {
    readonly name: string
    readonly namespace: string
    readonly uid: string
    readonly labels?: Readonly<Record<string, string>>
    readonly deletionTimestamp?: string
    readonly deletionGracePeriodSeconds?: number
  }
  readonly spec: {
    readonly containers: readonly Container[]
  }
}

/** One container of a pod. */
export interface Container {
  readonly name: string
  readonly image: string
  readonly args?: readonly string[]
  readonly env?: readonly Variable[]
  readonly ports?: ReadonlyArray<{ readonly name?: string; readonly containerPort: number }>
  readonly readinessProbe?: Probe
}

interface Variable {
  readonly name: string
  readonly value?: string
  readonly valueFrom?: { readonly fieldRef?: { readonly fieldPath: string } }
}

/** How a container is asked whether it can take requests; only over HTTP. */
interface Probe {
  readonly httpGet?: { readonly path?: string; readonly port: number | string }
  readonly periodSeconds?: number
  readonly timeoutSeconds?: number
  readonly failureThreshold?: number
}

/** Where a container stands; as the kubelet words it. */
export interface ContainerRun {
  /** The exact name of what runs. */
  imageId: string
  ready: boolean
  restarts: number
  state: object
  lastState: object
  /** Whether it ever ran. */
  started: boolean
  /** The last of what it said. */
  log: string
}

/** Gives the address of a path of the pod below the API server. */
export function pathOf({ metadata }: Pod): string {
  return `/api/v1/namespaces/${metadata.namespace}/pods/${metadata.name}`
}

/** Gives the variables that a container sees, in the order in which they may use one another. */
export function environmentOf(container: Container, pod: Pod, ip: string): Record<string, string> {
  const fields: Readonly<Record<string, string>> = {
    'status.podIP': ip,
    'metadata.name': pod.metadata.name,
    'metadata.namespace': pod.metadata.namespace,
  }
  const known: Record<string, string> = {}
  for (const { name, value = '', valueFrom } of container.env ?? []) {
    const path = valueFrom?.fieldRef?.fieldPath
    known[name] =
      path === undefined
        ? value.replace(/\$\((\w+)\)/g, (whole, other: string) => known[other] ?? whole)
        : (fields[path] ?? '')
  }
  return known
}
