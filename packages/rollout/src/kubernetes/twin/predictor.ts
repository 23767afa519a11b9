import { at, isList, isObject, type Json, type JsonObject } from '@ml-actions/rollout/json'
import type { Manifest } from '../cluster.ts'
import { modelContainer } from '../inference-service.ts'

/** The pods of a predictor, as far as a rollout can tell: how the model comes to them, and what answers. */
export function podSpecOf(predictor: Json): JsonObject {
  const model = at(predictor, '/model')
  const listed = at(predictor, '/containers')
  const first = isList(listed) ? listed[0] : undefined
  const image = at(model, '/image') ?? at(first, '/image') ?? 'kserve/sklearnserver:v0.20.0'
  const address = at(model, '/storageUri')
  return {
    ...(address === undefined
      ? {}
      : { initContainers: [{ name: 'storage-initializer', args: [address, '/mnt/models'] }] }),
    containers: [{ name: modelContainer, image }],
  }
}

/** Those of the InferenceService, but for what kubectl keeps on it, and over them those of the predictor (buildObjectMeta). */
export function annotationsOf(service: Manifest, predictor: Json): JsonObject {
  const own = at(predictor, '/annotations')
  const { 'kubectl.kubernetes.io/last-applied-configuration': _, ...given } =
    service.metadata.annotations ?? {}
  return { ...given, ...(isObject(own) ? own : {}) }
}
