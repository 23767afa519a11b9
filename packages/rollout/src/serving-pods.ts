import type { Cluster } from './kubernetes/cluster.ts'
import { slotLabel } from './kubernetes/names.ts'
import { selectorLabels } from './kubernetes/workload.ts'

/** A Deployment whose pods are looked for, and the slot that they are of; without one, whichever there are. */
export interface Serving {
  readonly deployment: string
  readonly slot?: 'a' | 'b'
}

/** Lists the names of a Deployment's pods; those of another slot that its selector finds as well are left out. */
export async function servingPods(
  cluster: Cluster,
  { deployment: name, slot }: Serving,
): Promise<readonly string[]> {
  const deployment = await cluster.get({ kind: 'Deployment', name })
  if (deployment === undefined) return []
  const pods = await cluster.list('Pod', selectorLabels(deployment))
  const isOwn = (of: string | undefined) => of === undefined || slot === undefined || of === slot
  return pods
    .filter(({ metadata }) => isOwn(metadata.labels?.[slotLabel]))
    .map(({ metadata }) => metadata.name)
}
