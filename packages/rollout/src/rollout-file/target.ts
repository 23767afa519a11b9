import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'
import { modelContainer, predictorName } from '../kubernetes/inference-service.ts'
import { waysOf } from '../kubernetes/traffic/catalogue.ts'
import type { Target } from '../plan.ts'
import type { RolloutFile } from './rollout-file.ts'

/**
 * Reads what is released: the Deployment that the file names, or what KServe makes for the InferenceService of the route.
 * @throws {Misuse} for a target beside an InferenceService, and for none beside anything else
 */
export function targetIn(
  { target, route }: Pick<RolloutFile, 'target' | 'route'>,
  placeOf: (pointer: readonly (string | number)[]) => Place,
): Target {
  const isHosted = route !== undefined && waysOf(route.provider).some(({ host }) => host !== undefined)
  if (isHosted && target === undefined) {
    const made = predictorName(route.name, '')
    return { deployment: made, container: modelContainer, service: made }
  }
  if (!isHosted && target !== undefined) return target
  throw isHosted
    ? new Misuse({
        is: `a target beside the provider ${route.provider}`,
        wanted: 'no key "target": the InferenceService of the route is what is released',
        todo: 'take it away',
        place: placeOf(['target']),
      })
    : new Misuse({
        is: 'the rollout file has no "target"',
        wanted: 'the deployment, container and service that serve now',
        todo: 'add target',
        place: placeOf([]),
      })
}
