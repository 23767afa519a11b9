import { checkSettings } from '@ml-actions/action/check-settings'
import { at } from '@ml-actions/rollout/json'
import type { Plan } from '@ml-actions/rollout/plan'
import { inEnvironment } from '@ml-actions/rollout/rollout-file/environments'
import { schema } from '@ml-actions/rollout/rollout-file/json-schema'
import type { Layer } from '@ml-actions/rollout/rollout-file/layers'
import { resolvePlan } from '@ml-actions/rollout/rollout-file/resolve'
import type { RolloutFile } from '@ml-actions/rollout/rollout-file/rollout-file'
import { noUsualFile } from '@ml-actions/rollout/rollout-file/usual-file'
import { validator } from '@ml-actions/rollout/rollout-file/validator'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import { type Metrics, metricsIn } from './metrics.ts'
import type { Outside, Wishes } from './outside.ts'

/** What is to be rolled back, and where. */
export interface Named {
  readonly name: string
  readonly namespace: string
  readonly sources: readonly Source[]
  /** What a lost state is made again by; undefined where that is not asked for. */
  readonly fromRecord: Plan | undefined
  readonly workload: Workload
  readonly metrics: Metrics
}

/** The Deployment that is gone back by its ReplicaSets where no rollout has it; none where KServe makes them. */
export type Workload = Pick<NonNullable<RolloutFile['target']>, 'deployment' | 'container'> | undefined

/**
 * Takes it from the inputs, or from the rollout file.
 * @throws {Misuse} for names that Kubernetes has not, and for a file that is none
 */
export async function namedBy(wishes: Wishes, { settings: read, digest }: Outside): Promise<Named> {
  const { deployment, namespace, container } = wishes
  if (deployment !== '') {
    for (const [input, text] of Object.entries({ deployment, namespace, container }))
      if (input !== 'container' || text !== '') nameOf(input, text)
    if (wishes['from-record'])
      throw new Misuse({
        is: 'inputs "from-record" and "deployment" are both given',
        wanted: 'the rollout file, which says how the traffic moves',
        todo: 'name the rollout file in the input rollout, and no deployment',
      })
    const workload = { deployment, container }
    const metrics = metricsIn(undefined, wishes['prometheus-url'])
    return { name: deployment, namespace, sources: [], fromRecord: undefined, workload, metrics }
  }
  const { settings, source } = await read(wishes.rollout).catch(noUsualFile)
  // The settings reader gives plain JSON.
  const whole: Layer = { ...settings, from: source.path, value: settings.value as Layer['value'] }
  // A file without environments is of one place; the environment is then GitHub's alone.
  const hasSome = at(whole.value, '/environments') !== undefined
  const layers = inEnvironment(whole, hasSome ? wishes.environment : '')
  checkSettings({ ...layers, path: settings.path, text: settings.text }, validator, schema)
  const file = layers.value as unknown as RolloutFile
  const placeOf = () => ({ path: source.path })
  const fromRecord = wishes['from-record']
    ? resolvePlan(file, { image: 'none', version: 'none' }, placeOf, digest)
    : undefined
  const { name, namespace: place, target: workload } = file
  const metrics = metricsIn(file, wishes['prometheus-url'])
  return { name, namespace: place, sources: [source], fromRecord, workload, metrics }
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/names: what goes into a path is no more than a name. */
function nameOf(input: string, text: string): void {
  if (/^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/.test(text) && !text.includes('..')) return
  throw new Misuse({
    is: `input "${input}" is ${JSON.stringify(text.slice(0, 80))}`,
    wanted: 'a name as Kubernetes has it',
    todo: input === 'namespace' ? 'name the namespace beside the Deployment' : 'check the name',
  })
}
