import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import type { Place } from '@ml-actions/verdict/place'
import { featuresAnnotation, modelAnnotation, schemaAnnotation } from '../kubernetes/names.ts'
import type { Plan } from '../plan.ts'
import type { Pointer } from './layers.ts'
import type { RolloutFile } from './rollout-file.ts'

/** The ones of this project that a release says of itself; all others are the rollout's own marks. */
const ours = [schemaAnnotation, featuresAnnotation, modelAnnotation]
const prefix = 'ml-actions.dev/'

/**
 * Reads the annotations of the new release's pods.
 * @throws {Misuse} for one that is the rollout's own, such as its fence
 */
export function annotationsIn(
  file: RolloutFile,
  placeOf: (pointer: Pointer) => Place,
): Pick<Plan, 'annotations'> {
  const asked = Object.entries(file.annotations ?? {})
  if (asked.length === 0) return {}
  const other = asked.map(([key]) => key).find((key) => key.startsWith(prefix) && !ours.includes(key))
  if (other === undefined)
    return { annotations: Object.fromEntries(asked.map(([key, value]) => [key, String(value)])) }
  const bare = (key: string) => key.slice(prefix.length)
  const near = nearest(bare(other), ours.map(bare))
  throw new Misuse({
    is: `annotation ${JSON.stringify(other)}`,
    wanted: `of ${prefix}… only ${ours.join(', ')}: the others are the rollout's own marks`,
    todo:
      near === undefined ? 'take it away, or use a prefix of your own' : `did you mean "${prefix}${near}"?`,
    place: placeOf(['annotations', other]),
  })
}
