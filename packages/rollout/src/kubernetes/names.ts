/** The label that tells slots apart; on pods, on the Services' selectors and on what a rollout makes. */
export const slotLabel = 'ml-actions.dev/slot'

/** The label with the rollout's name, on everything that a rollout makes. */
export const nameLabel = 'ml-actions.dev/rollout'

/** The label that says what an object is for: `state` or `release`. */
export const kindLabel = 'ml-actions.dev/kind'

/** The annotation with the id of the rollout that made an object. */
export const idAnnotation = 'ml-actions.dev/rollout-id'

/** The annotation with the fence: no write of an owner with an older one succeeds. */
export const fenceAnnotation = 'ml-actions.dev/fence'

/**
 * The annotations of a pod template by which a release says which schema, and which features, it works on: two that
 * differ do not replace each other without more.
 */
export const schemaAnnotation = 'ml-actions.dev/schema'
export const featuresAnnotation = 'ml-actions.dev/features'

/** The annotation of the Lease with the releases that were rolled back from: it outlives a state that is lost. */
export const badAnnotation = 'ml-actions.dev/rolled-back-from'

/** The annotation that says for which release a Deployment rolls, and to which share of the pods: `15/25`. */
export const rollingAnnotation = 'ml-actions.dev/rolling'

/** The annotation of a pod template that says which version of a registered model it serves, `models:/fraud/7`. */
export const modelAnnotation = 'ml-actions.dev/model'

/** Names the state's ConfigMap and the Lease of a rollout. */
export function stateName(rollout: string): string {
  return `mlrollout-${rollout}`
}

/** Names the record of one release. */
export function releaseName(rollout: string, release: number): string {
  return `mlrelease-${rollout}-${release}`
}
