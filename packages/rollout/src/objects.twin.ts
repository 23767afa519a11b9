import { essence } from './history.ts'
import { canonical, type Json } from './json.ts'
import type { Kind } from './kubernetes/cluster.ts'
import { isOfRevision, servedBy } from './kubernetes/twin/knative.ts'
import type { Twin } from './kubernetes/twin/twin.ts'

/**
 * Gives the objects of some kinds by their names, without times and counters, for comparing what two runs ended in. Of
 * revisions, of which any number may be left without pods, what counts is what users are served.
 */
export function objectsIn(twin: Twin, kinds: readonly Kind[]): ReadonlyMap<string, string> {
  const { store } = twin.api
  const objects = kinds.flatMap((kind) => store.list(kind)).filter((one) => !isOfRevision(one))
  const served = store
    .list('InferenceService')
    .map(({ metadata: { name } }) => twin.peek('InferenceService', name))
    .filter((service) => service !== undefined)
    .flatMap((service) => servedBy(store, service))
    .map(({ percent, template }): readonly [string, string] => [
      `served at ${percent} %`,
      canonical(template as Json),
    ])
  return new Map([
    ...objects.map((one) => [`${one.kind} ${one.metadata.name}`, canonical(essence(one))] as const),
    ...served,
  ])
}
