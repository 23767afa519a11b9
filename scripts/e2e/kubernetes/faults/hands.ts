import type { Json } from '@ml-actions/rollout/json'
import type { Api } from '../api.ts'

const bases = {
  ConfigMap: '/api/v1/namespaces/ml/configmaps',
  ControllerRevision: '/apis/apps/v1/namespaces/ml/controllerrevisions',
  Deployment: '/apis/apps/v1/namespaces/ml/deployments',
  HTTPRoute: '/apis/gateway.networking.k8s.io/v1/namespaces/ml/httproutes',
  Lease: '/apis/coordination.k8s.io/v1/namespaces/ml/leases',
  Pod: '/api/v1/namespaces/ml/pods',
  RoleBinding: '/apis/rbac.authorization.k8s.io/v1/namespaces/ml/rolebindings',
  Service: '/api/v1/namespaces/ml/services',
} as const

/** Kinds that hands touch. */
type Touched = keyof typeof bases

/** What a person with kubectl, or another controller, does to the cluster. */
export interface Hands {
  get(kind: Touched, name: string): Promise<Json>
  /** Lays fields over an object's own (RFC 7386), as `kubectl edit` does. @throws when the server refuses */
  edit(kind: Touched, name: string, fields: object): Promise<void>
  remove(kind: Touched, name: string): Promise<void>
  make(kind: Touched, manifest: object): Promise<void>
}

/** Gives hands with every right. */
export function handsOn(api: Api): Hands {
  const sent = async (method: string, path: string, ...rest: readonly [body?: object, type?: string]) => {
    const { code, body } = await api.call(method, path, ...rest)
    if (code >= 300) throw new Error(`${method} ${path}: ${code} ${JSON.stringify(body)}`)
  }
  return {
    get: async (kind, name) => (await api.call('GET', `${bases[kind]}/${name}`)).body,
    edit: (kind, name, fields) =>
      sent(
        'PATCH',
        `${bases[kind]}/${name}?fieldManager=kubectl-edit`,
        fields,
        'application/merge-patch+json',
      ),
    remove: (kind, name) => sent('DELETE', `${bases[kind]}/${name}`),
    make: (kind, manifest) => sent('POST', bases[kind], manifest),
  }
}
