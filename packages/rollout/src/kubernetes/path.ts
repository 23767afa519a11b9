import { type Kind, kinds, type Labels } from './cluster.ts'
import { nameIn, type Request } from './request.ts'

/** Lines at the end of a log that are asked for, and the most bytes of them. */
export const mostLines = 20
const mostLogBytes = 65_536

/** The address of a request below the API server's, https://kubernetes.io/docs/reference/using-api/api-concepts/. */
export function pathOf(request: Request, namespace: string): string {
  if (request.kind === 'APIGroup')
    return `/apis/${nameIn(request).split('/').map(encodeURIComponent).join('/')}`
  // A part of an object has its path below the object's: pods/<name>/log.
  const [plural, part] = kinds[request.kind].plural.split('/')
  const within = ('namespace' in request ? request.namespace : undefined) ?? namespace
  const scope = isOfCluster(request.kind) ? '' : `/namespaces/${encodeURIComponent(within)}`
  const name = request.method === 'POST' ? '' : nameIn(request)
  const query = queryOf(request)
  return `${groupPath(request.kind)}${scope}/${plural}${name === '' ? '' : `/${encodeURIComponent(name)}`}${part === undefined ? '' : `/${part}`}${query}`
}

/** `/api/v1` for the core group, `/apis/<group>/<version>` for the others. */
export function groupPath(kind: Kind): string {
  const { apiVersion } = kinds[kind]
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`
}

/** Tells whether a kind belongs to no namespace. */
function isOfCluster(kind: Kind): boolean {
  return kind === 'SelfSubjectAccessReview' || kind === 'GatewayClass'
}

function queryOf(request: Request): string {
  const query = new URLSearchParams()
  if (request.method === 'GET' && request.log !== undefined) {
    query.set('container', request.log.container)
    query.set('previous', String(request.log.previous))
    query.set('tailLines', String(mostLines))
    // The server counts bytes from the first of these lines and cuts the last: more than are kept are asked for.
    query.set('limitBytes', String(mostLogBytes))
  }
  if (request.method === 'LIST') query.set('labelSelector', selectorOf(request.labels))
  else if (request.method !== 'GET' && request.method !== 'DELETE') query.set('fieldManager', 'ml-actions')
  const isTried = request.method === 'POST' || request.method === 'PATCH'
  if (isTried && request.dryRun === true) query.set('dryRun', 'All')
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** Labels as a selector: all of them must be equal. */
export function selectorOf(labels: Labels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .join(',')
}
