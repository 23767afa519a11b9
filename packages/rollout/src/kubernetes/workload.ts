import { at, isList, isObject, type Json, type JsonObject } from '../json.ts'
import type { Plan } from '../plan.ts'
import type { Slot } from '../state.ts'
import type { Labels, Manifest } from './cluster.ts'
import { fenceAnnotation, idAnnotation, nameLabel, slotLabel } from './names.ts'

/** Marks that every object carries which a rollout makes. */
export interface Marks {
  readonly name: string
  readonly id: string
  readonly fence: number
}

/** Seconds that a pod of a candidate must have been ready without a break before it counts (minReadySeconds). */
export const minReadySeconds = 10

/** Gives the two slots of a plan: `a` under the target's own names, `b` beside it. */
export function slotNames(plan: Pick<Plan, 'route' | 'target'>, slot: 'a' | 'b') {
  const { deployment, service } = plan.target
  // Where a Service is the route, the target's own holds the live traffic, so that each slot needs another.
  const own = plan.route.provider !== 'service' && slot === 'a' ? service : `${service}-${slot}`
  return { slot, deployment: slot === 'a' ? deployment : `${deployment}-b`, service: own }
}

/** Makes a pod template for a slot from another's: its image, and the label that tells the slots apart. */
export function templateFor(
  template: Json | undefined,
  container: string,
  to: Pick<Slot, 'slot' | 'image'>,
): JsonObject {
  const whole = withImage(template, container, to.image)
  return {
    ...whole,
    metadata: {
      ...objectOf(whole['metadata']),
      labels: { ...objectOf(at(whole, '/metadata/labels')), [slotLabel]: to.slot },
    },
  }
}

/** Gives the template of a slot's Deployment as it is recorded: with the slot's image, and its label where there are two. */
export function templateIn(
  deployment: Manifest | undefined,
  plan: Pick<Plan, 'strategy' | 'target'>,
  slot: Pick<Slot, 'slot' | 'image'>,
): JsonObject {
  const template = at(deployment, '/spec/template')
  return plan.strategy === 'rolling'
    ? withImage(template, plan.target.container, slot.image)
    : templateFor(template, plan.target.container, slot)
}

/** Gives the names of a workload's containers. */
export function containersIn(workload: Manifest | undefined): readonly string[] {
  const containers = at(workload, '/spec/template/spec/containers')
  return isList(containers) ? containers.map((container) => String(at(container, '/name'))) : []
}

/** Gives a pod template with another image in one container. */
export function withImage(template: Json | undefined, container: string, image: string): JsonObject {
  const whole = objectOf(template)
  const spec = objectOf(whole['spec'])
  const containers = spec['containers']
  return {
    ...whole,
    spec: {
      ...spec,
      containers: (isList(containers) ? containers : []).map((one) =>
        isObject(one) && one['name'] === container ? { ...one, image } : one,
      ),
    },
  }
}

/** Lays annotations over those of a pod template. */
export function annotated(template: JsonObject, annotations: Labels | undefined): JsonObject {
  if (annotations === undefined) return template
  const metadata = objectOf(template['metadata'])
  const all = { ...objectOf(metadata['annotations']), ...annotations }
  return { ...template, metadata: { ...metadata, annotations: all } }
}

/** Makes the Deployment of a slot from the one that serves, with a pod template of its own. */
export function deploymentFor(stable: Manifest, template: JsonObject, slot: Slot, marks: Marks): Manifest {
  const { paused: _, ...spec } = objectOf(stable['spec'])
  const selector = objectOf(at(spec, '/selector/matchLabels'))
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: slot.deployment,
      labels: { ...stable.metadata.labels, [nameLabel]: marks.name, [slotLabel]: slot.slot },
      annotations: annotationsOf(marks),
    },
    spec: {
      ...spec,
      replicas: slot.replicas,
      minReadySeconds: Math.max(minReadySeconds, Number(spec['minReadySeconds'] ?? 0)),
      selector: { matchLabels: { ...selector, [slotLabel]: slot.slot } },
      template,
    },
  }
}

/** Makes the Service of a slot from one that is there: its ports, and a selector of the slot. */
export function serviceFor(pattern: Manifest, slot: Slot, marks: Marks): Manifest {
  const ports = at(pattern, '/spec/ports')
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: slot.service,
      labels: { ...pattern.metadata.labels, [nameLabel]: marks.name, [slotLabel]: slot.slot },
      annotations: annotationsOf(marks),
    },
    spec: {
      type: 'ClusterIP',
      ports: (isList(ports) ? ports : []).map(withoutNodePort),
      selector: { ...objectOf(at(pattern, '/spec/selector')), [slotLabel]: slot.slot },
    },
  }
}

/** Puts a rollout's marks on an object that it makes. */
export function marked(manifest: Manifest, marks: Marks): Manifest {
  const { metadata } = manifest
  return {
    ...manifest,
    metadata: {
      ...metadata,
      labels: { ...metadata.labels, [nameLabel]: marks.name },
      annotations: { ...metadata.annotations, ...annotationsOf(marks) },
    },
  }
}

/** Gives the image of a container in a Deployment; undefined when there is no such container. */
export function imageIn(deployment: Manifest, container: string): string | undefined {
  const containers = at(deployment, '/spec/template/spec/containers')
  const found = (isList(containers) ? containers : []).find((one) => at(one, '/name') === container)
  const image = at(found, '/image')
  return typeof image === 'string' ? image : undefined
}

/** Gives the labels that choose a slot's pods: those of its Deployment's selector, and the slot's own. */
export function podLabels(deployment: Manifest, slot: Pick<Slot, 'slot'>): Labels {
  return { ...selectorLabels(deployment), [slotLabel]: slot.slot }
}

/** Gives the labels of a Deployment's selector. */
export function selectorLabels(deployment: Manifest): Labels {
  const selector = objectOf(at(deployment, '/spec/selector/matchLabels'))
  const labels = Object.entries(selector).map(([name, value]) => [name, String(value)] as const)
  return Object.fromEntries(labels)
}

function annotationsOf(marks: Marks): Labels {
  return { [idAnnotation]: marks.id, [fenceAnnotation]: String(marks.fence) }
}

function withoutNodePort(port: Json): Json {
  if (!isObject(port)) return port
  const { nodePort: _, ...rest } = port
  return rest
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}
