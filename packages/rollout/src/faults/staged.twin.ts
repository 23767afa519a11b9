import { type Deployed, deploy } from '../deploy.ts'
import { stateIn } from '../history.ts'
import { violations } from '../invariants.ts'
import { at } from '../json.ts'
import type { Cluster, Manifest, Ref } from '../kubernetes/cluster.ts'
import { stateName } from '../kubernetes/names.ts'
import type { Twin } from '../kubernetes/twin/twin.ts'
import type { Plan } from '../plan.ts'
import { drive, planFor, process } from '../rollout.twin.ts'

/** A deploy of the model's next release, as a workflow asks for it. */
export function asked(plan: Plan = planFor('canary'), id = 'first') {
  return { plan, id, onBusy: 'fail', command: 'go-on' } as const
}

/** A rollback of it. */
export const back = { name: 'fraud', to: { is: 'previous-good' }, id: 'back' } as const

/** Gives the backends of the model's route. */
export function route(twin: Twin) {
  return at(twin.peek('HTTPRoute', 'fraud'), '/spec/rules/0/backendRefs')
}

/** Gives the stored state of the model's rollout. */
export function stateOf(twin: Twin) {
  return stateIn(twin.peek('ConfigMap', stateName('fraud')))
}

/** Lists the invariants that what happened speaks against; what a person does by hand is bound to nothing. */
export function truths(twin: Twin): readonly string[] {
  const ours = twin.transcript.filter(({ owner }) => owner !== 'kubectl')
  return violations(ours, (ref) => twin.peek(ref.kind, ref.name))
}

/** Runs a deploy until its candidate bakes at a weight. */
export async function baking(twin: Twin, plan = planFor('canary')): Promise<void> {
  await deploy(process(twin, 'run-1'), asked(plan), { ...drive(), budgetSeconds: 60 })
  const phase = stateOf(twin)?.phase.is
  if (phase !== 'Baking') throw new TypeError(`the rollout is ${phase}, not Baking`)
}

/** Goes on with a deploy to where it ends, or stays. */
export function goOn(twin: Twin, how: Parameters<typeof process>[2] = {}): Promise<Deployed> {
  return deploy(process(twin, 'run-2', how), asked(), drive())
}

/** Changes the object that holds the traffic as a person would. */
export async function edit(twin: Twin, path: string, value: number | string): Promise<void> {
  const patch = [
    { op: 'test', path: '/kind', value: 'HTTPRoute' },
    { op: 'replace', path, value },
  ] as const
  await twin.cluster('kubectl').patchTest({ kind: 'HTTPRoute', name: 'fraud' }, patch)
}

/** A cluster whose one object is seen otherwise than it is stored: as its controller, or a lagging replica, would show it. */
export function seenAs(cluster: Cluster, ref: Ref, change: (found: Manifest) => Manifest): Cluster {
  return {
    ...cluster,
    get: async (asked) => {
      const found = await cluster.get(asked)
      const isIt = asked.kind === ref.kind && asked.name === ref.name
      return isIt && found !== undefined ? change(found) : found
    },
  }
}
