import { at } from '@ml-actions/rollout/json'
import type { Api } from './api.ts'

/** A rule of a Role, as far as it is looked at. */
export interface Rule {
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  readonly verbs: readonly string[]
  readonly resourceNames?: readonly string[]
}

/**
 * Asks the API server whether somebody may do what rules say, of each its first verb, kind and name: a role is in force as a
 * whole, and a moment after it was written.
 * @param namespace  undefined for all of the cluster
 */
export async function mayAll(
  api: Api,
  user: string,
  rules: readonly Rule[],
  namespace?: string,
): Promise<boolean> {
  const asked = rules.map(
    ({ apiGroups: [group], resources: [plural = ''], verbs: [verb], resourceNames }) => {
      const [resource, subresource] = plural.split('/')
      const name = resourceNames?.[0]
      return { group, resource, subresource, verb, name, namespace }
    },
  )
  const answers = asked.map(async (resourceAttributes) => {
    const { body } = await api.call('POST', '/apis/authorization.k8s.io/v1/subjectaccessreviews', {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SubjectAccessReview',
      spec: { user, resourceAttributes },
    })
    return at(body, '/status/allowed') === true
  })
  return (await Promise.all(answers)).every((is) => is)
}
