import type { Message } from '@ml-actions/verdict/faults'
import { at, isObject, same } from './json.ts'
import { slotLabel } from './kubernetes/names.ts'
import { placeOf, releaseAt } from './kubernetes/place.ts'
import { surgeFor } from './kubernetes/rolling-update.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import { containersIn, imageIn, templateFor } from './kubernetes/workload.ts'
import type { Plan } from './plan.ts'
import { capacityOf } from './readiness.ts'
import { digestIn } from './record.ts'
import type { Surroundings } from './survey.ts'

/** One thing that must be so before anything is changed; blocked when it is not. */
export interface Precondition {
  /** What is asked: `route`, `stable-ready`. */
  readonly name: string
  /** What was found. */
  readonly is: string
  readonly blocked: Message | null
  /** What a person should see to before the rollout begins, though the look itself goes on. */
  readonly warns?: Message
}

/** Checks everything that a rollout needs before it changes anything; all of it, so that all is mended at once. */
export function preflight(plan: Plan, around: Surroundings): readonly Precondition[] {
  if (plan.strategy === 'rolling')
    return [
      deploymentThere(plan, around),
      rollable(plan, around),
      ready(around),
      unmanaged(around),
      pinned(plan),
    ]
  if (trafficOf(plan).host !== undefined)
    return [...hostReady(plan, around), ready(around), unmanaged(around)]
  return [
    deploymentThere(plan, around),
    labelled(plan, around),
    routed(plan, around),
    supported(around),
    given(plan, around),
    ready(around),
    idle(plan, around),
    selecting(plan, around),
    unmanaged(around),
    pinned(plan),
  ]
}

/** Checks what making a release again needs of its place; that what serves now is ready is not asked of it. */
export function preflightOfSlots(plan: Plan, around: Surroundings): readonly Precondition[] {
  if (plan.strategy === 'rolling') return [deploymentThere(plan, around), unmanaged(around)]
  if (trafficOf(plan).host !== undefined) return [...hostReady(plan, around), unmanaged(around)]
  return [
    deploymentThere(plan, around),
    routed(plan, around),
    idle(plan, around),
    selecting(plan, around),
    unmanaged(around),
  ]
}

/** Gives the messages of what blocks. */
export function blockers(conditions: readonly Precondition[]): readonly Message[] {
  return conditions.flatMap(({ blocked }) => (blocked === null ? [] : [blocked]))
}

/** An object whose controller makes the pods: it is there, can carry a candidate, and serves one release. */
function hostReady(plan: Plan, around: Surroundings): readonly Precondition[] {
  const { kind, host } = trafficOf(plan)
  const { name } = plan.route
  const { route, serving, unknown } = around
  if (unknown !== undefined) return [{ name: 'target', is: unknown.is, blocked: unknown }]
  if (route === undefined || host === undefined)
    return [
      blocked('target', `there is no ${kind} ${name} in namespace ${plan.namespace}`, {
        wanted: `the ${kind} that serves now`,
        todo: 'check route.name and namespace',
      }),
    ]
  const lack = host.lack(route)
  if (lack !== undefined) return [{ name: 'target', is: lack.is, blocked: lack }]
  const release = releaseAt(plan, around, serving.is === 'slot' ? serving.slot : 'a')
  const there: Precondition =
    release === undefined
      ? blocked('target', `${kind} ${name} serves nothing of the kind of ${plan.image}`, {
          wanted: 'an image where an image is released, the address of a model where a model is',
          todo: 'check what is to be released',
        })
      : { name: 'target', is: `${kind} ${name} serves ${release}`, blocked: null }
  return [there, routed(plan, around)]
}

function deploymentThere(plan: Plan, { a }: Surroundings): Precondition {
  const { deployment, container } = plan.target
  if (a.deployment === undefined)
    return blocked('target', `there is no Deployment ${deployment} in namespace ${plan.namespace}`, {
      wanted: 'the Deployment that serves now',
      todo: 'check target.deployment and namespace',
    })
  const image = imageIn(a.deployment, container)
  if (image === undefined)
    return blocked('target', `Deployment ${deployment} has no container "${container}"`, {
      wanted: 'the container that holds the model',
      todo: `name one of its own: ${containersIn(a.deployment).join(', ')}`,
    })
  return { name: 'target', is: `Deployment ${deployment} runs ${image}`, blocked: null }
}

function labelled(plan: Plan, { a, service }: Surroundings): Precondition {
  const key = slotLabel.replaceAll('/', '~1')
  const onPods = at(a.deployment, `/spec/template/metadata/labels/${key}`)
  const onService = at(service, `/spec/selector/${key}`)
  const name = 'slots'
  if (onPods !== 'a')
    return blocked(name, `the pods of Deployment ${plan.target.deployment} have no label ${slotLabel}: a`, {
      wanted: 'a label that tells the slots apart',
      todo: `add ${slotLabel}: a to the Deployment's pod template (spec.template.metadata.labels), and when its pods have rolled, to the Service's spec.selector`,
    })
  if (onService === undefined)
    return blocked(name, `Service ${plan.target.service} does not select by ${slotLabel}`, {
      wanted: 'a Service that finds the pods of one slot only',
      todo: `add ${slotLabel}: a to the Service's spec.selector, when the pods carry the label`,
    })
  return { name, is: `pods and Service carry ${slotLabel}`, blocked: null }
}

/** A Deployment that can be rolled without a gap, and whose pods are enough for the first step's share. */
function rollable(plan: Plan, { a }: Surroundings): Precondition {
  const name = 'rolling'
  const { deployment } = plan.target
  if (at(a.deployment, '/spec/strategy/type') === 'Recreate')
    return blocked(name, `Deployment ${deployment} has the strategy Recreate`, {
      wanted: 'RollingUpdate: Recreate ends all pods before it makes one',
      todo: 'change spec.strategy of the Deployment, or take strategy: blue-green',
    })
  if (at(a.deployment, '/spec/paused') === true)
    return blocked(name, `Deployment ${deployment} is paused`, {
      wanted: 'one that rolls',
      todo: 'look who paused it; kubectl rollout resume',
    })
  const replicas = Number(at(a.deployment, '/spec/replicas') ?? 1)
  const small = plan.steps.find(({ weight }) => surgeFor(weight, replicas) < 1)
  if (small !== undefined)
    return blocked(
      name,
      `${small.weight} % is less than one pod beside the ${replicas} of Deployment ${deployment}`,
      {
        wanted: `steps of ${Math.ceil(100 / (replicas + 1))} % or more`,
        todo: 'raise the step, or take strategy: canary, whose weights are not pods',
      },
    )
  return { name, is: `Deployment ${deployment} rolls ${replicas} pods, none of them missing`, blocked: null }
}

function routed(plan: Plan, { serving, route, unknown }: Surroundings): Precondition {
  if (unknown !== undefined) return { name: 'route', is: unknown.is, blocked: unknown }
  if (serving.is === 'slot')
    return { name: 'route', is: `slot ${serving.slot} serves all traffic`, blocked: null }
  return blocked('route', serving.message, {
    wanted: `all traffic on ${placeOf(plan, route, 'a').service} or ${placeOf(plan, route, 'b').service}`,
    todo: 'check route, or give one of them all of the traffic',
  })
}

function supported({ unsupported }: Surroundings): Precondition {
  const name = 'gateway-class'
  if (unsupported === undefined)
    return { name, is: 'the gateway can do what the strategy needs', blocked: null }
  return blocked(name, unsupported, {
    wanted: 'the feature in status.supportedFeatures of the GatewayClass of every gateway of the route',
    todo: 'take a gateway whose class has it, or another strategy',
  })
}

/** Checks that the steps' weights are some that the provider can give. */
function given(plan: Plan, around: Surroundings): Precondition {
  const name = 'weights'
  const serving = around.serving.is === 'slot' ? around.serving.slot : 'a'
  const replicas = Number(at(around[serving].deployment, '/spec/replicas') ?? 0)
  const { weights, provider } = trafficOf(plan)
  const able = weights?.(replicas)
  const other = plan.steps.find(({ weight }) => able?.includes(weight) === false)
  if (other === undefined || able === undefined)
    return { name, is: 'the provider can give the weights of the steps', blocked: null }
  return blocked(name, `provider ${provider} has no weight of ${other.weight} % beside ${replicas} pods`, {
    wanted: `steps of ${able.map((weight) => `${weight}%`).join(', ') || 'nothing: there are no pods'}`,
    todo: 'change steps, or the number of pods',
  })
}

function ready(around: Surroundings): Precondition {
  const slot = around.serving.is === 'slot' ? around.serving.slot : 'a'
  const seen = around[slot]
  const wanted = Number(at(seen.deployment, '/spec/replicas') ?? 0)
  const capacity = capacityOf(seen)
  const is = `${capacity} of ${wanted} pods of the serving release are ready`
  if (wanted > 0 && capacity >= wanted) return { name: 'stable-ready', is, blocked: null }
  return blocked('stable-ready', is, {
    wanted: 'all of them: it is what a rollback falls back on',
    todo: 'mend the serving release first, or use rollback',
  })
}

function idle(plan: Plan, around: Surroundings): Precondition {
  const slot = around.serving.is === 'slot' && around.serving.slot === 'b' ? 'a' : 'b'
  const { deployment } = placeOf(plan, around.route, slot)
  const replicas = at(around[slot].deployment, '/spec/replicas') ?? 0
  if (replicas === 0) return { name: 'slot-idle', is: `slot ${slot} is idle`, blocked: null }
  return blocked('slot-idle', `Deployment ${deployment} has ${String(replicas)} replicas`, {
    wanted: 'an idle slot for the candidate',
    todo: `look who runs it; scale Deployment ${deployment} to 0 when nobody needs it`,
  })
}

/**
 * The selector of a Deployment never changes, https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#label-selector-updates:
 * one that is there must select what the candidate's pods will carry.
 */
function selecting(plan: Plan, around: Surroundings): Precondition {
  const name = 'slot-selector'
  const isTurned = around.serving.is === 'slot' && around.serving.slot === 'b'
  const [serving, slot] = isTurned ? (['b', 'a'] as const) : (['a', 'b'] as const)
  const old = around[slot].deployment
  const template = templateFor(at(around[serving].deployment, '/spec/template'), plan.target.container, {
    slot,
    image: plan.image,
  })
  const labels = at(template, '/metadata/labels')
  const selector = at(old, '/spec/selector/matchLabels')
  const other = Object.entries(isObject(selector) ? selector : {}).find(
    ([key, value]) => !same(isObject(labels) ? labels[key] : undefined, value),
  )
  if (other === undefined) return { name, is: `the pods of slot ${slot} can be selected`, blocked: null }
  const [key, value] = other
  const { deployment } = placeOf(plan, around.route, slot)
  return blocked(
    name,
    `Deployment ${deployment} selects ${key}: ${String(value)}, which the candidate’s pods do not carry`,
    {
      wanted: 'a selector of labels of the pod template, since none can be changed',
      todo: `delete Deployment ${deployment} when nobody needs it, so that the slot is made new`,
    },
  )
}

/** No registry is asked: what a tag means is known when the pods run it, and not when a plan is approved. */
function pinned({ image }: Plan): Precondition {
  const name = 'image'
  if (digestIn(image) !== null) return { name, is: `${image} is named by its digest`, blocked: null }
  const is = `${image} is a tag: when the pods begin it may mean another image than when this was approved`
  const todo =
    'write the digest, such as registry.example/model@sha256:…, where an approval is of this very image'
  return { name, is, blocked: null, warns: { is, wanted: 'an image that cannot be another one', todo } }
}

function unmanaged({ a, b }: Surroundings): Precondition {
  const owner = [a, b]
    .flatMap(({ deployment }) => deployment?.metadata.ownerReferences ?? [])
    .map((reference) => String(reference['apiVersion'] ?? ''))
    .find((version) => /^(argoproj\.io|flagger\.app)\//.test(version))
  if (owner === undefined)
    return { name: 'owner', is: 'no other rollout controller owns the target', blocked: null }
  return blocked('owner', `the target belongs to a controller of ${owner}`, {
    wanted: 'one owner of its traffic',
    todo: 'let that controller roll out, or take the workload from it',
  })
}

function blocked(name: string, is: string, rest: Omit<Message, 'is' | 'place'>): Precondition {
  return { name, is, blocked: { is, ...rest } }
}
