import { at, isObject } from '@ml-actions/rollout/json'
import type { Manifest } from '../cluster.ts'
import { type Store, templateHash } from './store.ts'

const revisionOf = 'deployment.kubernetes.io/revision'

/** Keeps a ReplicaSet for every form that a Deployment ever had; a form that comes back is the newest again. */
export function keepRevisions(store: Store, deployment: Manifest): void {
  const template = at(deployment, '/spec/template')
  const uid = deployment.metadata.uid ?? ''
  if (!isObject(template)) return
  const hash = templateHash(template)
  const name = `${deployment.metadata.name}-${hash}`
  const own = store
    .list('ReplicaSet')
    .filter((one) => (one.metadata.ownerReferences ?? []).some((owner) => owner['uid'] === uid))
  const numberOf = (one: Manifest) => Number(one.metadata.annotations?.[revisionOf])
  const newest = Math.max(0, ...own.map(numberOf))
  const old = own.find(({ metadata }) => metadata.name === name)
  if (old !== undefined && numberOf(old) === newest) return
  const labels = at(template, '/metadata/labels')
  const marked = { ...(isObject(labels) ? labels : {}), 'pod-template-hash': hash }
  store.put({
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name,
      uid: old?.metadata.uid ?? store.newUid(),
      labels: marked as Record<string, string>,
      annotations: { [revisionOf]: String(newest + 1) },
      ownerReferences: [{ kind: 'Deployment', name: deployment.metadata.name, uid }],
    },
    spec: { template: { ...template, metadata: { ...Object(template['metadata']), labels: marked } } },
  })
}
